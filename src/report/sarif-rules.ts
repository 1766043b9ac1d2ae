import type { RuleDescription, Severity } from '../briefing/finding.ts';
import type { ReportingDescriptor } from 'sarif';

/** SARIF's levels: what is said for information only is a note. */
export const sarifLevel: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/**
 * What the rules are, each with its help page where there is one. There is no `helpUri`: the pages ship with the program and
 * stand at no address of the web.
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

/** Of a help page what the rule means, and all of it: without its examples for viewers that show no Markdown. */
function described(page: string): Pick<ReportingDescriptor, 'fullDescription' | 'help'> {
  const prose = page.replace(/^# .*\n+/, '').replace(/\n## Examples\n[^]*$/, '\n');
  // After the summary, up to the first heading.
  const meaning = prose.replace(/^[^\n]*\n+/, '').replace(/\n## [^]*$/, '');
  return {
    fullDescription: { text: meaning.trim() },
    help: { text: prose.trim(), markdown: page },
  };
}
