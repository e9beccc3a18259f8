import type { Story } from './types';

/** About being refused a loan, or offered too little, within a minute. */
export const LOAN_PRE_APPROVAL: Story[] = [
  {
    asks: ['human-review', 'explanation'],
    summary: 'Refused within {seconds|a minute}, no real reason given',
    text: 'I applied for {#8000|#12000|#6500} to replace {my boiler|the car I need for work} and was turned down before I had put the kettle on. The message says “your income leaves too little after your fixed costs”. {I have a permanent job and no other debts.|I have been with the same employer for eleven years.} Please have a person look at the figures, and tell me which costs you counted.',
    wants:
      'That somebody looks at my application and tells me what was counted.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'The system counted a rent that you stopped paying when you moved. Without it your income covers the loan. We have withdrawn the refusal and send you an offer.',
    redress: [
      {
        kind: 'correction',
        description: 'The old rent was taken out of your data.',
      },
    ],
  },
  {
    asks: ['contest'],
    summary: 'Your “{short|thin} credit history” is because I moved here',
    text: 'I moved to this country {two|three} years ago. Before that I paid back a mortgage and two car loans without missing a single month, only not here. Your system says there is too little credit history. So everybody who comes from abroad is a risk? I attach the statements of my old bank, which your form had no place for.',
    wants: 'That my history abroad counts.',
    outcome: 'upheld',
    findings: ['fairness'],
    effect: 'changed',
    reasons:
      'A short history in this country is never a reason to refuse on its own, and here it was the only one. We looked at the statements that you sent, and approve the loan as you asked for it.',
  },
  {
    asks: ['human-review'],
    summary: 'Offered {#3000|#2500} when I asked for {#9000|#10000}',
    text: 'The computer offers me about a third of what I need. With that I cannot buy {the van|the kitchen}, so it is no use to me. Could a person check whether more is possible? My wife’s income was not asked for anywhere, and we would pay it back together.',
    outcome: 'partly-upheld',
    effect: 'changed',
    reasons:
      'You applied alone, so only your income counted. Together with your wife’s we can offer two thirds of the sum. For all of it, what is left after your costs would be too little.',
  },
  {
    asks: ['correction', 'human-review'],
    summary: 'The credit file is not mine',
    text: 'There is a man with my name and my birthday in the next town. It has happened before. Your refusal speaks of “missed payments on a credit card”. I have never had a credit card in my life. Correct this please and decide again, it is embarrassing to be treated as somebody who does not pay.',
    outcome: 'upheld',
    findings: ['harm'],
    effect: 'remade',
    reasons:
      'The bureau had mixed up your file with that of another person. It has corrected this, and we have decided anew with the right data: your loan is approved. We are sorry.',
    redress: [
      {
        kind: 'apology',
        description: 'A letter of apology from the head of lending.',
      },
      { kind: 'correction', description: 'The credit file was put right.' },
    ],
  },
  {
    asks: ['explanation'],
    summary: 'What does “similar applicants” mean?',
    text: 'In your answer I read that “applicants with similar spending often miss payments”. Similar to what? I am not similar to anybody, I am one person with one income and I would like to know what you saw in my account that made you think so. If it is the {garden centre|book shop}, that was my daughter’s wedding.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'Two things counted: your account was overdrawn on 19 days in six months, and your monthly surplus was below #150. The words “similar applicants” explained nothing, and we no longer use them.',
  },
  {
    asks: ['complaint'],
    summary: 'Asked for proof of income three times',
    text: 'Three times I uploaded my pay slips, three times the app tells me “document not readable” and then, surprise, refused because documents are missing. They are perfectly readable. My neighbour’s cat could read them. I am {furious|really annoyed}, and I would have expected better from you after nine years as a customer.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'The reader stumbled over the dark background of your pay slips. A colleague has read them, and your application is open again. You need not send anything more.',
    redress: [
      { kind: 'goodwill', description: 'For your trouble.', amount: 40 },
    ],
  },
  {
    asks: ['opt-out', 'human-review'],
    summary: 'I do not want a machine to decide this',
    text: 'Please decide about my application by hand. I do not wish to be scored. I know my numbers look odd, because I {sold a house|was on parental leave} last year, and no formula will understand that. I am happy to come in and explain.',
    outcome: 'upheld',
    effect: 'remade',
    reasons:
      'A member of credit operations has decided about your application without the score, after speaking with you. The loan is approved.',
  },
  {
    asks: ['contest', 'complaint'],
    summary: 'Younger people are clearly unwelcome',
    text: 'I am {21|22}, I earn {#2300|#2500} a month after tax, I live with my parents and pay nothing. Refused. My colleague, same job, same pay, 34 years old: approved. Explain that to me. To me that is plain discrimination by age.',
    outcome: 'not-upheld',
    effect: 'confirmed',
    reasons:
      'Your age was not used. The refusal rests on two credit purchases that fall due within the next months and on the sum you asked for, which is more than ten months of your surplus. For half of the sum the answer would be yes.',
  },
  {
    asks: ['human-review'],
    channel: 'phone',
    summary: 'Widow refused after the joint account was closed',
    text: 'Customer calls, upset. Her husband died in spring and the joint account was closed. She then applied for {#4000|#5000} to settle the funeral. The answer was that there is “no sufficient account history”. She has banked with us for 31 years, on the joint account. Asks that a person looks at it and does not want to fill in another form.',
    needs: 'Large print, and calls instead of e-mails.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'The history of your joint account belongs to you as much as it did to your husband. We have taken it into account and approve the loan. We are sorry that you had to ask.',
    redress: [
      {
        kind: 'apology',
        description: 'A call by the head of credit operations.',
      },
    ],
  },
  {
    asks: ['access'],
    summary: 'All data on my application, please',
    text: 'Under data protection law I would like a copy of everything you used to decide on my application of {last month|three weeks ago}, including the score and where each piece of data came from. An e-mail attachment is fine.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'You find enclosed the data of your application, the score, the factors that counted most and the source of each.',
  },
  {
    asks: ['complaint'],
    summary: 'Approved, then refused the next morning',
    text: 'On Monday evening the page said “Good news! You are pre-approved.” I told the garage yes. On Tuesday there was a mail saying no. What is an approval worth with you? I have now lost my deposit of {#300|#250}.',
    wants: 'My deposit back.',
    outcome: 'partly-upheld',
    findings: ['harm'],
    effect: 'confirmed',
    reasons:
      'The first answer said that the final check was still to come, but in small print. You could take it for a promise. The refusal stands, because your employer could not confirm the job; we pay half of the deposit.',
    redress: [
      {
        kind: 'compensation',
        description: 'Half of the deposit.',
        amount: 150,
      },
    ],
  },
  {
    language: 'de',
    asks: ['human-review', 'explanation'],
    summary: 'Ablehnung ohne {nachvollziehbare|vernünftige} Begründung',
    text: 'Sehr geehrte Damen und Herren, mein Antrag über {#7000|#9500} wurde nach nicht einmal einer Minute abgelehnt. Als Grund steht dort nur „Ihre Haushaltsrechnung“. Ich bin seit 14 Jahren verbeamtet und habe keine Schulden. Ich bitte um Prüfung durch einen Menschen und um eine Erklärung, welche Ausgaben angesetzt wurden.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Das System hat eine einmalige Überweisung für Ihr Auto als monatliche Ausgabe gewertet. Das war falsch. Ihr Antrag ist bewilligt.',
    redress: [
      {
        kind: 'correction',
        description: 'Die Haushaltsrechnung wurde berichtigt.',
      },
    ],
  },
  {
    language: 'de',
    asks: ['contest'],
    summary: 'Abgelehnt, weil ich {zur Miete wohne|oft umgezogen bin}?',
    text: 'In der Absage heißt es, meine Wohnverhältnisse seien zu kurz. Ich bin wegen der Arbeit umgezogen, mehr nicht. Mein Gehalt ist dadurch gestiegen! Ich widerspreche der Entscheidung. Wer hat sich so etwas ausgedacht?',
    outcome: 'not-upheld',
    effect: 'confirmed',
    reasons:
      'Eine Kollegin hat Ihren Antrag neu geprüft. Die Umzüge spielten dabei keine Rolle. Es bleibt bei der Absage, weil Ihre Probezeit noch bis zum Frühjahr läuft. Danach können Sie gern neu fragen.',
  },
  {
    language: 'es',
    asks: ['human-review'],
    summary: 'Rechazado en {un minuto|segundos} y sin explicación',
    text: 'Buenos días. Pedí un préstamo de #5000 para arreglar el techo de mi casa y me lo negaron enseguida. Trabajo en dos sitios y creo que solo contaron un sueldo. Les pido por favor que una persona revise mi solicitud. Gracias.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Tiene razón: el sistema solo leyó uno de sus dos sueldos. Una compañera revisó su solicitud con ambos y el préstamo queda aprobado.',
  },
  {
    language: 'pl',
    asks: ['explanation'],
    summary: 'Dlaczego odmowa? Pracuję tu od czterech lat',
    text: 'Dzień dobry, nie rozumiem listu z odmową. Mam umowę na stałe i nigdy nie spóźniłem się z ratą. Proszę o wyjaśnienie prostym językiem, najlepiej po polsku, co było powodem.',
    needs: 'A written answer in Polish.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'O odmowie zdecydowały dwie rzeczy: wniosek na kwotę wyższą niż cztery pensje i kredyt, który kończy się dopiero za dwa lata. Przepraszamy, że list był niejasny.',
  },
];

/** What happens once the income of the self-employed is read wrongly. */
export const LOAN_WAVE: Story[] = [
  {
    asks: ['human-review'],
    summary: 'Self-employed, and suddenly my income is zero',
    text: 'I am a {plasterer|physiotherapist|photographer} and have run my own business for nine years. I had a loan with you in 2022, no trouble at all. This time the refusal says that there is “no regular income”. I uploaded my tax return, same as last time. Did anybody read it?',
    outcome: 'upheld',
    findings: ['others-affected'],
    effect: 'remade',
    reasons:
      'Since a change last month the system has not read the new form of the tax return and counted your income as nothing. We have decided anew, by hand: your loan is approved.',
  },
  {
    asks: ['contest'],
    summary: 'Your system does not understand freelancers',
    text: '“Income could not be established.” I earned more than {#40000|#52000} last year and it says so on page one of the statement I sent you. Do freelancers not exist in your world? I contest this decision.',
    outcome: 'upheld',
    findings: ['others-affected'],
    effect: 'remade',
    reasons:
      'Your income was there for all to see, and the system missed it. We have decided anew with the right figures, and send you an offer.',
  },
  {
    asks: ['explanation', 'human-review'],
    summary: 'No regular income? I get paid every week',
    text: 'I drive for three firms and each pays me weekly. Put together that is a good wage. The refusal came at once and talks about regular income, which I have, only not once a month. Can a human being please have a look?',
    outcome: 'upheld',
    findings: ['others-affected'],
    effect: 'changed',
    reasons:
      'Weekly payments from several payers were not added up as they should have been. Added up, your income is enough. The loan is approved.',
  },
  {
    asks: ['complaint'],
    summary: 'Third person in our {studio|workshop} refused this month',
    text: 'We are five people who share a workshop, all self-employed. Three of us asked you for a loan in the last weeks, all three were refused in seconds with the same sentence. Last year you said yes to one of us. So what has changed? It surely was not us.',
    outcome: 'upheld',
    findings: ['others-affected', 'fairness'],
    effect: 'remade',
    reasons:
      'You were right to ask: something had changed, and it was on our side. We decide anew about all applications of self-employed people since that change.',
    redress: [{ kind: 'goodwill', description: 'For your hint.', amount: 50 }],
  },
  {
    language: 'de',
    asks: ['human-review'],
    summary: 'Als Selbständige plötzlich „ohne Einkommen“',
    text: 'Ich führe seit zwölf Jahren {eine Praxis|einen Blumenladen}. Mein Steuerbescheid lag bei. Trotzdem steht in der Absage „kein regelmäßiges Einkommen“. Das kann nur ein Fehler sein, bitte prüfen Sie das.',
    outcome: 'upheld',
    findings: ['others-affected'],
    effect: 'remade',
    reasons:
      'Das System konnte den neuen Steuerbescheid nicht lesen und hat Ihr Einkommen mit null angesetzt. Wir haben von Hand neu entschieden: Ihr Kredit ist bewilligt.',
  },
  {
    asks: ['human-review', 'correction'],
    summary: 'You have read my profit as my turnover, or nothing at all',
    text: 'I rang up and was told that your system has me down with an income of 0. I am a {childminder|dog groomer}, I file my accounts, I pay my taxes. Please put the right number in and decide again. I cannot wait long, the roof leaks.',
    outcome: 'upheld',
    findings: ['others-affected'],
    effect: 'remade',
    reasons:
      'The income is corrected, and we have decided anew by hand and ahead of others, because of the roof: your loan is approved.',
    redress: [{ kind: 'correction', description: 'The income was put right.' }],
  },
  {
    asks: ['contest', 'explanation'],
    summary: 'Refused for income my accountant has confirmed',
    text: 'My accountant confirmed my income in writing, with stamp and signature, and the computer says it cannot find any. I have asked in the chat, and it sent me the page about how loans work. I know how loans work. What I want to know is why you think I earn nothing.',
    outcome: 'upheld',
    findings: ['others-affected'],
    effect: 'changed',
    reasons:
      'The confirmation was saved with your file but never read. A colleague has read it now, and we withdraw the refusal.',
  },
  {
    asks: ['complaint', 'human-review'],
    summary: 'Two jobs and a business, “no regular income”',
    text: 'I work half days in an office and have a small shop for {cakes|old furniture}. Your system seems to have thrown away both, or at least I cannot explain the result otherwise. I am more puzzled than angry. Please check.',
    outcome: 'upheld',
    findings: ['others-affected'],
    effect: 'remade',
    reasons:
      'Your wage had been read, your shop had not, and then the whole income was set aside as unclear. That was wrong. The loan is approved.',
  },
];
