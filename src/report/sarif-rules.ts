import type { RuleDescription, Severity } from '../briefing/finding.ts';
import type { ReportingDescriptor } from 'sarif';

/** SARIF's levels; information and hints are notes. */
export const sarifLevel: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/**
 * The rules, each with its help page where there is one. There is no `helpUri`, because the pages ship with the program and have
 * no address on the web.
 */
export function sarifRules(
  rules: readonly RuleDescription[],
  help: (rule: string) => string | undefined,
): ReportingDescriptor[] {
  return rules.map((rule) => descriptor(rule, help(rule.id)));
}

function descriptor(
  { id, summary, defaultSeverity }: RuleDescription,
  page: string | undefined,
): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: `${summary}.` },
    ...(page === undefined ? {} : described(page)),
    defaultConfiguration: { level: sarifLevel[defaultSeverity] },
  };
}

/** The description and the help text of a rule, from its help page; viewers without Markdown get the page without its examples. */
function described(page: string): Pick<ReportingDescriptor, 'fullDescription' | 'help'> {
  const prose = page.replace(/^# .*\n+/, '').replace(/\n## Examples\n[^]*$/, '\n');
  // From the summary's end to the first heading.
  const meaning = prose.replace(/^[^\n]*\n+/, '').replace(/\n## [^]*$/, '');
  return {
    fullDescription: { text: meaning.trim() },
    help: { text: prose.trim(), markdown: page },
  };
}
