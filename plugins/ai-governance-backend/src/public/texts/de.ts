import { PublicTexts } from './PublicTexts';

/** The public pages in German. */
export const de: PublicTexts = {
  languageName: 'Deutsch',
  common: {
    skipToContent: 'Zum Inhalt',
    otherLanguages: 'Andere Sprachen',
    raiseConcern: 'Anliegen melden',
    readConcern: 'Antwort lesen',
    footer:
      'Diese Seite setzt keine Cookies und lädt nichts von anderen Stellen.',
    optional: 'freiwillig',
    error: 'Fehler',
    problemsTitle: 'Etwas fehlt noch oder stimmt nicht',
  },
  form: {
    title: 'Sagen Sie uns, was nicht in Ordnung war',
    lead: organisation =>
      `Hat bei ${organisation} ein Computer über Sie entschieden, Sie beraten oder mit Ihnen gesprochen, und Sie sind nicht einverstanden, verstehen etwas nicht, oder möchten, dass ein Mensch darauf schaut? Sagen Sie es uns hier. Sie brauchen kein Konto.`,
    leadAfter:
      'Danach bekommen Sie einen Code. Mit ihm lesen Sie unsere Antwort und können uns schreiben.',
    interaction: { label: 'Um was davon geht es?' },
    noInteraction: 'Etwas anderes, oder ich weiß es nicht',
    requests: {
      label: 'Was sollen wir tun?',
      hint: 'Wählen Sie alles, was passt.',
    },
    requestTypes: {
      feedback: 'Meine Rückmeldung aufnehmen',
      complaint: 'Meiner Beschwerde nachgehen',
      'human-review': 'Einen Menschen auf die Entscheidung schauen lassen',
      explanation: 'Mir die Entscheidung erklären',
      contest: 'Die Entscheidung ändern, weil ich sie für falsch halte',
      objection: 'Meine Daten dafür nicht mehr verwenden',
      'opt-out': 'Nicht mehr per Computer über mich entscheiden',
      correction: 'Daten über mich berichtigen',
      deletion: 'Daten über mich löschen',
      access: 'Mir eine Kopie meiner Daten geben',
    },
    summary: {
      label: 'Worum geht es, in einer Zeile?',
      hint: 'Zum Beispiel: Mein Antrag wurde abgelehnt.',
    },
    description: {
      label: 'Was ist passiert?',
      hint: 'Bitte lassen Sie Kartennummern, Passwörter und Angaben zu Ihrer Gesundheit weg.',
    },
    desiredOutcome: { label: 'Was würde es wieder gutmachen?' },
    decisionRef: {
      label: 'Nummer der Entscheidung oder Ihres Antrags',
      hint: 'Sie steht auf dem Brief oder in der E-Mail, die Sie bekommen haben.',
    },
    country: {
      label: 'Wo leben Sie?',
      hint: 'Davon hängen Ihre Rechte und unsere Fristen ab.',
    },
    noCountry: 'Möchte ich nicht sagen',
    aboutYou: {
      label: 'Über Sie',
      hint: 'Sie können das weglassen. Ohne E-Mail-Adresse lesen Sie unsere Antwort nur mit Ihrem Code.',
    },
    name: { label: 'Ihr Name' },
    email: { label: 'E-Mail-Adresse' },
    customerReference: { label: 'Kundennummer' },
    adjustmentsNeeded: {
      label: 'Was brauchen Sie von uns, um mitmachen zu können?',
      hint: 'Zum Beispiel: große Schrift, Leichte Sprache, einen Anruf statt eines Briefs.',
    },
    forOthers: 'Ich schreibe für jemand anderen',
    otherName: { label: 'Name der Person, um die es geht' },
    authority: {
      label: 'Was erlaubt Ihnen, für diese Person zu sprechen?',
      hint: 'Zum Beispiel: Ich betreue sie, oder ich habe eine Vollmacht.',
    },
    captcha: 'Sind Sie ein Mensch?',
    trap: { label: 'Lassen Sie dieses Feld leer' },
    send: 'Absenden',
  },
  problems: {
    missing: 'Bitte füllen Sie das aus.',
    missingRequests: 'Bitte wählen Sie mindestens eines.',
    tooLong: max => `Bitte schreiben Sie höchstens ${max} Zeichen.`,
    email:
      'Bitte schreiben Sie eine E-Mail-Adresse wie name@example.com, oder lassen Sie das Feld leer.',
    otherPerson:
      'Bitte sagen Sie, um wen es geht, oder leeren Sie das Feld darunter.',
    authority:
      'Bitte sagen Sie, was Ihnen erlaubt, für die Person zu sprechen, oder leeren Sie den Namen darüber.',
    unknownChoice: 'Bitte wählen Sie eines davon.',
    trap: 'Bitte leeren Sie dieses Feld: Es unterscheidet Menschen von Programmen.',
    captcha: 'Bitte beantworten Sie diese Frage noch einmal.',
    code: 'Zu diesem Code haben wir nichts gefunden. Bitte prüfen Sie, ob alle Buchstaben und Ziffern da sind.',
    missingCode: 'Bitte geben Sie Ihren Code ein.',
    answer: 'Bitte schreiben Sie etwas.',
  },
  given: {
    title: 'Ihr Anliegen ist bei uns',
    lead: reference => `Es hat die Nummer ${reference}.`,
    codeLabel: 'Ihr Code',
    keep: 'Bewahren Sie diesen Code auf. Wir können ihn nicht noch einmal zeigen.',
    how: 'Drucken Sie diese Seite, schreiben Sie den Code auf, oder kopieren Sie ihn: Ein Klick darauf markiert ihn ganz. Wer ihn hat, kann Ihr Anliegen lesen; behalten Sie ihn also für sich.',
    next: 'Wie es weitergeht',
    dueBy: date => `Sie hören von uns bis zum ${date}.`,
    readWith:
      'Um unsere Antwort zu lesen oder uns zu schreiben, geben Sie den Code unter dieser Adresse ein:',
  },
  receipt: {
    title: 'Antwort lesen',
    lead: 'Als Sie Ihr Anliegen gemeldet haben, bekamen Sie einen Code. Geben Sie ihn ein, um zu sehen, wie es steht, um zu lesen, was wir geschrieben haben, und um zu antworten.',
    code: {
      label: 'Ihr Code',
      hint: 'Groß oder klein, Leerzeichen und Striche sind egal.',
    },
    read: 'Mein Anliegen zeigen',
  },
  state: {
    title: reference => `Ihr Anliegen ${reference}`,
    stateTitle: 'Wie es steht',
    states: {
      received: 'Es ist bei uns. Noch hat niemand darauf geschaut.',
      acknowledged: 'Wir haben es gelesen. Als Nächstes gehen wir ihm nach.',
      assessing: 'Wir gehen ihm nach.',
      'awaiting-customer':
        'Wir brauchen etwas von Ihnen. Bitte lesen Sie unsere letzte Nachricht und antworten Sie.',
      decided: 'Wir sind ihm nachgegangen und schreiben unsere Antwort.',
      communicated: 'Wir haben Ihnen das Ergebnis gesagt.',
      closed: 'Es ist abgeschlossen.',
      referred: 'Eine Stelle außerhalb unseres Hauses schaut darauf.',
      reopened: 'Wir schauen es uns noch einmal an.',
      withdrawn: 'Es wurde zurückgenommen.',
      duplicate:
        'Sie hatten uns das schon gemeldet. Wir behandeln beides zusammen, unter der ersten Nummer.',
      'not-about-ai':
        'Es geht nicht um einen Computer, der entscheidet oder berät.',
    },
    referredTo: body => `Es liegt bei: ${body}.`,
    passedTo: body => `Es wurde weitergegeben an: ${body}.`,
    dueBy: date => `Sie hören von uns bis zum ${date}.`,
    lateSince: date =>
      `Sie hätten bis zum ${date} von uns hören sollen. Wir sind zu spät, und das tut uns leid.`,
    received: 'Eingegangen am',
    about: 'Thema',
    asked: 'Darum haben Sie gebeten',
    yourWords: 'Was Sie geschrieben haben',
    erased: date =>
      `Was Sie geschrieben haben, und was wir Ihnen geschrieben haben, wurde am ${date} gelöscht.`,
    outcomeTitle: 'Das Ergebnis',
    outcomes: {
      upheld: 'Sie hatten recht.',
      'partly-upheld': 'Sie hatten zum Teil recht.',
      'not-upheld': 'Wir sehen es anders als Sie.',
    },
    effects: {
      confirmed: 'Die Entscheidung bleibt, wie sie war.',
      changed: 'Die Entscheidung wurde geändert.',
      remade: 'Es wurde neu entschieden.',
    },
    refused: 'Das können wir nicht tun.',
    reasons: 'Warum',
    legalBasis: 'Die Vorschrift, die das erlaubt',
    redressTitle: 'Was wir für Sie tun',
    redress: {
      apology: 'Eine Entschuldigung',
      correction: 'Eine Berichtigung',
      reinstatement: 'Sie haben zurück, was Sie vorher hatten',
      refund: 'Eine Rückzahlung',
      compensation: 'Eine Entschädigung',
      goodwill: 'Ein Entgegenkommen',
      other: 'Etwas anderes',
    },
    redressDelivered: date => `erledigt am ${date}`,
    redressDue: date => `bis zum ${date}`,
    redressNot: because => `nicht erledigt, weil: ${because}`,
    routeTitle: 'Wohin Sie sich als Nächstes wenden können',
    routeLead: 'Wenn Sie nicht einverstanden sind, können Sie sich wenden an:',
    noRoute: 'Dafür gibt es keine Stelle außerhalb unseres Hauses:',
    messagesTitle: 'Nachrichten',
    noMessages: 'Noch gibt es keine.',
    fromUs: 'Wir haben geschrieben',
    fromYou: 'Sie haben geschrieben',
    textErased: 'Der Text wurde gelöscht.',
    answerTitle: 'Schreiben Sie uns',
    answer: {
      label: 'Ihre Nachricht',
      hint: 'Bitte lassen Sie Kartennummern und Passwörter weg.',
    },
    send: 'Nachricht absenden',
    sent: 'Ihre Nachricht ist abgeschickt.',
    again:
      'Bewahren Sie Ihren Code auf, und kommen Sie damit wieder, wann immer Sie möchten.',
  },
  errors: {
    badRequest: {
      title: 'Das kam nicht vollständig an',
      text: 'Bitte gehen Sie zurück und senden Sie es noch einmal.',
    },
    notFound: {
      title: 'Diese Seite gibt es nicht',
      text: 'Vielleicht ist die Adresse vertippt, oder es gibt die Seite nicht mehr.',
    },
    tooLarge: {
      title: 'Das ist zu lang',
      text: 'Bitte gehen Sie zurück und kürzen Sie den Text. Den Rest können Sie danach als Nachricht senden.',
    },
    wrongType: {
      title: 'Das kam nicht aus dem Formular',
      text: 'Bitte öffnen Sie das Formular und füllen Sie es dort aus.',
    },
    tooMany: {
      title: 'Zu viele Versuche',
      text: 'Von Ihrem Anschluss kamen viele Versuche. Bitte warten Sie eine Stunde und versuchen Sie es dann noch einmal.',
    },
    ours: {
      title: 'Bei uns ist etwas schiefgegangen',
      text: 'Es liegt nicht an Ihnen. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
    },
  },
};
