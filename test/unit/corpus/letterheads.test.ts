import { test } from 'node:test';
import { checkStated } from './check-stated.ts';

test('a release of the nineties in columns', () => {
  checkStated(
    `
FOR IMMEDIATE RELEASE                                          CRM
TUESDAY, MARCH 12, 1996                            (202) 616-2777
WWW.USDOJ.GOV                                  TDD (202) 514-1888


          HARBOR CHIEF PLEADS GUILTY TO TAKING BRIBES
                  FROM CRANE MANUFACTURER


     WASHINGTON, D.C. -- The former chief of the port of Salem pleaded guilty today to taking $300,000 in bribes, the Department of Justice announced.

     "Public office is a public trust," the Attorney General said.

                              # # #

96-412
`,
    {
      title: 'HARBOR CHIEF PLEADS GUILTY TO TAKING BRIBES FROM CRANE MANUFACTURER',
      date: '1996-3-12',
      genre: 'Press release',
    },
  );
});

test('a release pasted from a web page of the Department of Justice', () => {
  checkStated(
    `
Department of Justice

Office of Public Affairs

FOR IMMEDIATE RELEASE

Tuesday, March 12, 2024

Former Harbor Official Sentenced to Ten Years for Bribery Scheme

A former harbor official was sentenced today to 10 years in prison for taking bribes from a crane manufacturer.

According to court documents, John Doe, 54, of Salem, took more than $300,000.

Updated March 13, 2024
`,
    {
      title: 'Former Harbor Official Sentenced to Ten Years for Bribery Scheme',
      publisher: 'Department of Justice',
      date: '2024-3-12',
      genre: 'Press release',
    },
  );
});

test('a release of a United States attorney', () => {
  checkStated(
    `
U.S. Department of Justice
United States Attorney
Southern District of New York

FOR IMMEDIATE RELEASE
CONTACT: JANE ROE
March 12, 2024
(212) 555-0142

U.S. Attorney Announces Charges Against Harbor Official

Jane Roe, the United States Attorney for the Southern District of New York, announced today that JOHN DOE was charged.
`,
    {
      title: 'U.S. Attorney Announces Charges Against Harbor Official',
      publisher: 'U.S. Department of Justice',
      date: '2024-3-12',
      genre: 'Press release',
    },
  );
});

test('a release of the SEC', () => {
  checkStated(
    `
Press Release

SEC Charges Crane Maker With Foreign Bribery

Company agrees to pay $40 million

FOR IMMEDIATE RELEASE
2024-31

Washington D.C., March 12, 2024 —

The Securities and Exchange Commission today charged a crane maker with bribing officials of three ports.
`,
    { title: 'SEC Charges Crane Maker With Foreign Bribery', date: '2024-3-12', genre: 'Press release' },
  );
});

test('a release of the European Commission', () => {
  checkStated(
    `
European Commission - Press release

Commission proposes new rules for the safety of harbour cranes

Brussels, 12 March 2024

The European Commission has today proposed new rules for the safety of cranes in harbours of the Union.

IP/24/1234

Press contacts:
Jane ROE (+32 2 295 00 00)
`,
    {
      title: 'Commission proposes new rules for the safety of harbour cranes',
      publisher: 'European Commission',
      date: '2024-3-12',
      genre: 'Press release',
    },
  );
});

test('a release of the Council', () => {
  checkStated(
    `
Council of the EU
PRESS RELEASE
123/24
12/03/2024

Harbour safety: Council and Parliament strike a deal

The Council presidency and the European Parliament's negotiators today reached a provisional deal on harbour safety.
`,
    {
      title: 'Harbour safety: Council and Parliament strike a deal',
      publisher: 'Council of the EU',
      genre: 'Press release',
    },
  );
});

test('a page of GOV.UK', () => {
  checkStated(
    `
Press release

New fund to help small harbours

Small harbours will be able to apply for grants of up to £2 million from April

From:
Department for Transport and The Rt Hon Jane Roe MP
Published
12 March 2024

Harbours across the country will benefit from a new fund, the Transport Secretary announced today.
`,
    {
      title: 'New fund to help small harbours',
      publisher: 'Department for Transport',
      date: '2024-3-12',
      genre: 'Press release',
    },
  );
});

test('a release of an association, under embargo', () => {
  checkStated(
    `
HARBOUR WATCH INTERNATIONAL
PRESS RELEASE

EMBARGOED UNTIL 00:01 GMT, 12 MARCH 2024

AI Index: EUR 46/7890/2024

Norland: Dock workers detained without charge

The authorities of Norland have detained at least 30 dock workers without charge since January, Harbour Watch International said today.
`,
    {
      title: 'Norland: Dock workers detained without charge',
      publisher: 'HARBOUR WATCH INTERNATIONAL',
      date: '2024-3-12',
      genre: 'Press release',
    },
  );
});

test('a release of the United Nations', () => {
  checkStated(
    `
UNITED NATIONS
Press Release

SC/15612
12 March 2024

Security Council Extends Mandate of Harbour Mission until 2025

The Security Council today extended the mandate of its mission for one year by resolution 2999 (2024).
`,
    {
      title: 'Security Council Extends Mandate of Harbour Mission until 2025',
      publisher: 'UNITED NATIONS',
      date: '2024-3-12',
      genre: 'Press release',
    },
  );
});

test('a release of a company', () => {
  checkStated(
    `
Acme Cranes Inc.
NEWS RELEASE
(NYSE: ACME)

Contact:
Jane Roe
Investor Relations
+1 (206) 555-0142
ir@acme.example

Acme Cranes Reports Fourth Quarter Results

Revenue of $1.2 billion, up 4 percent

SEATTLE, March 12, 2024 -- Acme Cranes Inc. today reported revenue of $1.2 billion for the fourth quarter of 2023.
`,
    {
      title: 'Acme Cranes Reports Fourth Quarter Results',
      publisher: 'Acme Cranes Inc.',
      genre: 'Press release',
    },
  );
});

test('a German ministry', () => {
  checkStated(
    `
Bundesministerium der Justiz
Pressestelle

Pressemitteilung Nr. 12/2024 vom 12. März 2024

Neue Regeln für die Sicherheit von Hafenkränen

Das Bundeskabinett hat heute den Entwurf eines Gesetzes zur Sicherheit von Hafenkränen beschlossen. Der Minister erklärte dazu: „Das ist ein guter Tag.“
`,
    {
      title: 'Neue Regeln für die Sicherheit von Hafenkränen',
      publisher: 'Bundesministerium der Justiz',
      date: '2024-3-12',
      genre: 'Press release',
    },
  );
});

test('a German prosecutor', () => {
  checkStated(
    `
Der Generalbundesanwalt beim Bundesgerichtshof

Pressemitteilung

Karlsruhe, den 12. März 2024
Nr. 17

Anklage gegen ein mutmaßliches Mitglied einer ausländischen Vereinigung erhoben

Die Bundesanwaltschaft hat am 3. März 2024 vor dem Oberlandesgericht Anklage gegen einen Mann erhoben.
`,
    {
      title: 'Anklage gegen ein mutmaßliches Mitglied einer ausländischen Vereinigung erhoben',
      publisher: 'Der Generalbundesanwalt beim Bundesgerichtshof',
      date: '2024-3-12',
      genre: 'Press release',
    },
  );
});

test('an opinion of an American court', () => {
  checkStated(
    `
UNITED STATES DISTRICT COURT
FOR THE DISTRICT OF COLUMBIA

UNITED STATES OF AMERICA,

          v.

JOHN DOE,

               Defendant.

Criminal Action No. 24-123 (ABC)

MEMORANDUM OPINION

The defendant is charged with bribery. He moves to dismiss the indictment. The Court denies the motion.
`,
    { title: 'UNITED STATES OF AMERICA v. JOHN DOE', publisher: 'UNITED STATES DISTRICT COURT' },
  );
});

test('a judgment of an English court', () => {
  checkStated(
    `
IN THE HIGH COURT OF JUSTICE
KING'S BENCH DIVISION

Neutral Citation Number: [2024] EWHC 123 (KB)
Case No: KB-2023-000123

Royal Courts of Justice
Strand, London, WC2A 2LL

Date: 12/03/2024

Between:
JANE ROE
Claimant
- and -
HARBOUR TRUST LIMITED
Defendant

Mr Justice Smith:

This is an application for an injunction. The claimant owns a berth in the harbour.
`,
    { title: 'JANE ROE v. HARBOUR TRUST LIMITED', publisher: 'HIGH COURT OF JUSTICE' },
  );
});

test('a memorandum', () => {
  checkStated(
    `
MEMORANDUM

TO:      Jane Roe, Director
FROM:    John Doe, Office of Inspector General
DATE:    March 12, 2024
SUBJECT: Review of crane inspections at the port of Salem

Background

We reviewed 30 inspections between January and December 2023. Eleven of them had not taken place.
`,
    {
      title: 'Review of crane inspections at the port of Salem',
      date: '2024-3-12',
      author: 'John Doe, Office of Inspector General',
      genre: 'Memorandum',
    },
  );
});

test('a memorandum with a block for each field', () => {
  checkStated(
    `
OFFICE OF THE HARBOR MASTER

INTEROFFICE MEMORANDUM

To: All inspectors

From: Harbor Master

Date: 12 March 2024

Re: Crane inspections

Effective today, all cranes must be inspected every month. Inspectors must sign the log.
`,
    {
      title: 'Crane inspections',
      publisher: 'OFFICE OF THE HARBOR MASTER',
      date: '2024-3-12',
      author: 'Harbor Master',
      genre: 'Memorandum',
    },
  );
});

test('a pasted mail', () => {
  checkStated(
    `
From: Jane Roe <jane@harbor.example>
Sent: 12 March 2024 10:30
To: John Doe
Subject: Re: crane inspections

John, the log of the inspections is missing. Please send it to me today.

Jane
`,
    { title: 'Re: crane inspections', date: '2024-3-12', author: 'Jane Roe' },
  );
});

test('a release without blank lines', () => {
  checkStated(
    `
FOR IMMEDIATE RELEASE
March 12, 2024
Harbor Authority Opens New Pier to Cruise Ships
SALEM -- The harbor authority opened a new pier today. It cost $40 million and was paid for by the state.
The pier is 300 metres long.
`,
    { title: 'Harbor Authority Opens New Pier to Cruise Ships', date: '2024-3-12' },
  );
});

test('a release in Markdown', () => {
  checkStated(
    `
# Department of Justice

**FOR IMMEDIATE RELEASE**

## Harbor Official Sentenced to Ten Years

*Tuesday, March 12, 2024*

A former harbor official was sentenced today to 10 years in prison.
`,
    {
      title: 'Harbor Official Sentenced to Ten Years',
      publisher: 'Department of Justice',
      date: '2024-3-12',
      genre: 'Press release',
    },
    'markdown',
  );
});

test('an article about an authority', () => {
  checkStated(
    `
European Commission

Role

The European Commission is the executive of the European Union. It has 27 members.
`,
    { title: 'European Commission' },
  );
});

test('a headline that begins with an authority', () => {
  checkStated(
    `
Department of Justice Sues Crane Maker

By Jane Roe

WASHINGTON -- The department sued a crane maker on Tuesday for bribing officials.
`,
    { title: 'Department of Justice Sues Crane Maker', author: 'Jane Roe' },
  );
});

test('a release of the Department of Defense', () => {
  checkStated(
    `
NEWS RELEASES
from the United States Department of Defense
No. 123-04
IMMEDIATE RELEASE
March 12, 2004

DoD Identifies Army Casualty

The Department of Defense announced today the death of a soldier who was supporting the operation.
`,
    {
      title: 'DoD Identifies Army Casualty',
      publisher: 'United States Department of Defense',
      date: '2004-3-12',
      genre: 'Press release',
    },
  );
});

test('a statement of the Federal Reserve', () => {
  checkStated(
    `
Board of Governors of the Federal Reserve System

For release at 2:00 p.m. EDT March 20, 2024

Federal Reserve issues FOMC statement

Recent indicators suggest that economic activity has been expanding at a solid pace.
`,
    {
      title: 'Federal Reserve issues FOMC statement',
      publisher: 'Board of Governors of the Federal Reserve System',
      date: '2024-3-20',
    },
  );
});

test('a release of a committee', () => {
  checkStated(
    `
COMMITTEE ON TRANSPORTATION AND INFRASTRUCTURE
U.S. HOUSE OF REPRESENTATIVES

FOR IMMEDIATE RELEASE: March 12, 2024

CONTACT: Jane Roe, 202-555-0142

Chairman Doe Statement on Harbor Safety Bill

WASHINGTON, DC -- Chairman John Doe released the following statement today after the House passed the bill.
`,
    {
      title: 'Chairman Doe Statement on Harbor Safety Bill',
      publisher: 'COMMITTEE ON TRANSPORTATION AND INFRASTRUCTURE',
      date: '2024-3-12',
      genre: 'Press release',
    },
  );
});
