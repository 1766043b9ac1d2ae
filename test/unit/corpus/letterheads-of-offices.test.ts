import { test } from 'node:test';
import { checkStated } from './check-stated.ts';

test('a release with a slogan above its mark', () => {
  checkStated(
    `
Federal Trade Commission
Protecting America's Consumers

For Release

FTC Takes Action Against Crane Maker for Deceptive Safety Claims
Order would ban company from making unsupported claims

March 12, 2024

Tags: Consumer Protection | Bureau of Consumer Protection

The Federal Trade Commission today announced a complaint against a maker of cranes.
`,
    {
      title:
        'FTC Takes Action Against Crane Maker for Deceptive Safety Claims Order would ban company from making unsupported claims',
      publisher: 'Federal Trade Commission',
      date: '2024-3-12',
    },
  );
});

test('remarks of a president', () => {
  checkStated(
    `
THE WHITE HOUSE

Office of the Press Secretary

_________________________________________________________

For Immediate Release                    March 12, 2014

           REMARKS BY THE PRESIDENT
             ON HARBOR SAFETY

                 East Room

11:35 A.M. EDT

THE PRESIDENT: Good morning, everybody. Please have a seat. I want to thank you for coming.
`,
    {
      title: 'REMARKS BY THE PRESIDENT ON HARBOR SAFETY',
      publisher: 'WHITE HOUSE',
      date: '2014-3-12',
      genre: 'Press release',
    },
  );
});

test('a release of a field office', () => {
  checkStated(
    `
FBI Salem Division
Public Affairs Specialist Jane Roe
(503) 555-0100
Twitter

March 12, 2024

Port Official Arrested on Bribery Charges

SALEM—A port official was arrested this morning on charges of bribery, the FBI announced.
`,
    {
      title: 'Port Official Arrested on Bribery Charges',
      publisher: 'FBI Salem Division',
      date: '2024-3-12',
    },
  );
});

test('a news comment of the United Nations', () => {
  checkStated(
    `
UNHCR
The UN Refugee Agency

News comment

UNHCR alarmed at loss of life off the coast of Norland

12 March 2024

This is attributable to the UNHCR Representative in Norland.

UNHCR is deeply saddened by the loss of at least 30 people off the coast of Norland.
`,
    {
      title: 'UNHCR alarmed at loss of life off the coast of Norland',
      publisher: 'UN Refugee Agency',
      date: '2024-3-12',
    },
  );
});

test('a German central bank', () => {
  checkStated(
    `
Deutsche Bundesbank
Zentrale
Kommunikation

Pressenotiz

Frankfurt am Main
12. März 2024

Monatsbericht März: Wirtschaftsleistung dürfte leicht gesunken sein

Die Wirtschaftsleistung in Deutschland dürfte im ersten Quartal leicht gesunken sein. Das schreiben die Fachleute der Bank.
`,
    {
      title: 'Monatsbericht März: Wirtschaftsleistung dürfte leicht gesunken sein',
      publisher: 'Deutsche Bundesbank',
      date: '2024-3-12',
    },
  );
});

test('a release with its contacts above the text', () => {
  checkStated(
    `
NEWS RELEASE
Paris, 12 March 2024

G20 GDP growth slows to 0.7% in the fourth quarter of 2023

Contacts: statistics@oecd.example; +33 1 45 00 00 00

Gross domestic product in the G20 area grew by 0.7% quarter-on-quarter in the fourth quarter.
`,
    {
      title: 'G20 GDP growth slows to 0.7% in the fourth quarter of 2023',
      date: '2024-3-12',
      genre: 'Press release',
    },
  );
});

test('a release with a contact at its head', () => {
  checkStated(
    `
Jane Roe
Headquarters, Washington                                  March 12, 2014
202-358-0000
jane.roe@nasa.example

RELEASE 14-071

NASA Selects Harbor for Recovery of Capsule

NASA has selected the harbor of Salem for the recovery of its capsule in 2015.
`,
    {
      title: 'NASA Selects Harbor for Recovery of Capsule',
      publisher: 'Headquarters, Washington',
      date: '2014-3-12',
    },
  );
});

test('an opinion of a supreme court', () => {
  checkStated(
    `
(Slip Opinion)              OCTOBER TERM, 2023

Syllabus

SUPREME COURT OF THE UNITED STATES

ROE v. HARBOR AUTHORITY OF SALEM

CERTIORARI TO THE UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT

No. 22-123.   Argued October 3, 2023—Decided March 12, 2024

The Harbor Authority of Salem dismissed petitioner Roe for a letter to a newspaper. She sued.
`,
    {
      title: 'ROE v. HARBOR AUTHORITY OF SALEM',
      publisher: 'SUPREME COURT OF THE UNITED STATES',
      date: '2023',
    },
  );
});

test('a judgment on an application', () => {
  checkStated(
    `
Case No: CO/1234/2023

IN THE HIGH COURT OF JUSTICE
KING'S BENCH DIVISION
ADMINISTRATIVE COURT

Royal Courts of Justice
Strand, London, WC2A 2LL

Date: 12/03/2024

Before:

MR JUSTICE SMITH

Between:

THE KING
on the application of
JANE ROE
Claimant

- and -

SECRETARY OF STATE FOR TRANSPORT
Defendant

Mr A Counsel (instructed by Solicitors) for the Claimant

APPROVED JUDGMENT

1. This is a claim for judicial review. The claimant owns a boat. She says that the decision was unlawful.
`,
    { title: 'JANE ROE v. SECRETARY OF STATE FOR TRANSPORT', publisher: 'HIGH COURT OF JUSTICE' },
  );
});

test('a report to a board, with marks of handling', () => {
  checkStated(
    `
Board of Governors

GOV/2024/7
Date: 26 February 2024

Original: English

For official use only
Item 7(d) of the provisional agenda

Verification and monitoring in the Islamic Republic of Norland in light of resolution 2231

Report by the Director General

1. This report of the Director General to the Board of Governors covers the implementation of the commitments.
`,
    {
      title: 'Verification and monitoring in the Islamic Republic of Norland in light of resolution 2231',
      publisher: 'Board of Governors',
      date: '2024-2-26',
    },
  );
});

test('a letter to an addressee', () => {
  checkStated(
    `
United States Government Accountability Office
Washington, DC 20548

March 12, 2024

The Honorable Jane Roe
Chairwoman
Committee on Transportation
House of Representatives

Harbor Safety: Inspections Need Better Oversight

Dear Madam Chairwoman:

You asked us to review the inspections of cranes. This letter presents our findings.
`,
    {
      title: 'Harbor Safety: Inspections Need Better Oversight',
      publisher: 'United States Government Accountability Office',
      date: '2024-3-12',
    },
  );
});

test('a memorandum of an old government', () => {
  checkStated(
    `
UNITED STATES GOVERNMENT
MEMORANDUM

DATE: 12 March 1964

TO: Director, Bureau of Ports

FROM: J. Doe

SUBJECT: SS SALEM
         LOSS OF CARGO

The ship lost its cargo on 3 March. The master was questioned.
`,
    {
      title: 'SS SALEM LOSS OF CARGO',
      publisher: 'UNITED STATES GOVERNMENT',
      date: '1964-3-12',
      author: 'J. Doe',
      genre: 'Memorandum',
    },
  );
});

test('a cable', () => {
  checkStated(
    `
UNCLASSIFIED

FM AMEMBASSY OSLO
TO SECSTATE WASHDC
SUBJ: HARBOR TALKS

1. The minister said that the talks would go on. He was hopeful.
`,
    { title: 'HARBOR TALKS', author: 'AMEMBASSY OSLO' },
  );
});

test('a page of GOV.UK with its navigation', () => {
  checkStated(
    `
GOV.UK

Home
Transport
Maritime

Press release

UK and Norland sign agreement on port security

The Transport Secretary signed the agreement in Oslo today.

From: Department for Transport
Published 12 March 2024

Ports in both countries will exchange data about cargo, under an agreement signed today.
`,
    { title: 'UK and Norland sign agreement on port security', genre: 'Press release' },
  );
});

test('a headline that names a ministry', () => {
  checkStated(
    `
Ministry denies bribery claims

Oslo, 12 March 2024

The ministry said on Tuesday that nobody had been bribed.
`,
    { title: 'Ministry denies bribery claims', date: '2024-3-12' },
  );
});

test('a German ministry with its date alone', () => {
  checkStated(
    `
Bundesministerium des Innern und für Heimat

12.03.2024

Faeser: "Wir gehen entschlossen vor"

Die Ministerin hat heute das neue Lagebild vorgestellt. Die Zahl der Taten ist gestiegen.
`,
    {
      title: 'Faeser: "Wir gehen entschlossen vor"',
      publisher: 'Bundesministerium des Innern und für Heimat',
      date: '2024-3-12',
    },
  );
});

test('a German prosecutor with an address', () => {
  checkStated(
    `
Staatsanwaltschaft Hamburg
- Pressestelle -

Sievekingplatz 3
20355 Hamburg

Presseerklärung

Anklage wegen Bestechung im Hafen

Die Staatsanwaltschaft hat Anklage gegen zwei Männer erhoben. Sie sollen Geld genommen haben.
`,
    { title: 'Anklage wegen Bestechung im Hafen', publisher: 'Staatsanwaltschaft Hamburg' },
  );
});
