import type { Language } from './stories/types';
import type { DemoExternalRoute } from './types';

/** What customers are told at each step, in their language. */
interface Answers {
  acknowledged: string[];
  question: string[];
  identity: string;
  outcome: (reasons: string, route: DemoExternalRoute) => string;
  refused: string;
}

export const ANSWERS: Record<Language, Answers> = {
  en: {
    acknowledged: [
      'Thank you for telling us. Your concern has arrived, and a person will look into it. You need not do anything for now.',
      'We have received what you wrote and passed it to the people who can change something about it. We will write to you as soon as we know more.',
      'Your message is here. We are sorry for the trouble, and will look into what happened.',
    ],
    question: [
      'So that we can look at the right decision: could you send us the letter or the message that you got, or tell us its date?',
      'We found two entries that fit. Could you tell us roughly when it happened, and the amount?',
      'Could you send us the document once more? The one that we have cannot be read to the end.',
    ],
    identity:
      'Before we hand out personal data we have to be sure that it goes to you. Please confirm your request in the app, or answer with the last four characters of your customer number.',
    outcome: (reasons, { body, how }) =>
      `We have looked into your concern.\n\n${reasons}\n\nIf you do not agree, you can write back to us, or turn to the ${body}: ${how}`,
    refused:
      'Part of what you ask for concerns other people, who could be recognised by it. We have to refuse that part; the rest is enclosed.',
  },
  de: {
    acknowledged: [
      'Vielen Dank für Ihre Nachricht. Sie ist angekommen, und ein Mensch kümmert sich darum. Sie müssen vorerst nichts tun.',
      'Wir haben Ihr Anliegen erhalten und an die Stelle gegeben, die etwas daran ändern kann. Wir melden uns, sobald wir mehr wissen.',
    ],
    question: [
      'Damit wir die richtige Entscheidung prüfen: Können Sie uns das Schreiben schicken, um das es geht, oder das Datum nennen?',
      'Könnten Sie uns die Unterlage noch einmal schicken? Unsere Kopie ist nicht bis zum Ende lesbar.',
    ],
    identity:
      'Bevor wir persönliche Daten herausgeben, müssen wir sicher sein, dass sie an Sie gehen. Bitte bestätigen Sie die Anfrage in der App oder nennen Sie die letzten vier Zeichen Ihrer Kundennummer.',
    outcome: (reasons, { body, how }) =>
      `Wir haben Ihr Anliegen geprüft.\n\n${reasons}\n\nWenn Sie nicht einverstanden sind, schreiben Sie uns, oder wenden Sie sich an: ${body}, ${how}`,
    refused:
      'Ein Teil Ihrer Anfrage betrifft andere Menschen, die man daran erkennen könnte. Diesen Teil müssen wir ablehnen; der Rest liegt bei.',
  },
  fr: {
    acknowledged: [
      'Merci de nous avoir écrit. Votre message est bien arrivé et une personne va s’en occuper. Vous n’avez rien à faire pour le moment.',
    ],
    question: [
      'Pour que nous examinions la bonne décision, pourriez-vous nous envoyer le courrier reçu ou nous en donner la date ?',
    ],
    identity:
      'Avant de transmettre des données personnelles, nous devons être sûrs qu’elles vous parviennent. Merci de confirmer votre demande dans l’application.',
    outcome: (reasons, { body, how }) =>
      `Nous avons examiné votre demande.\n\n${reasons}\n\nSi vous n’êtes pas d’accord, écrivez-nous ou adressez-vous à : ${body}, ${how}`,
    refused:
      'Une partie de votre demande concerne d’autres personnes, qui pourraient être reconnues. Nous devons la refuser ; le reste est joint.',
  },
  es: {
    acknowledged: [
      'Gracias por escribirnos. Hemos recibido su mensaje y una persona lo va a revisar. Por ahora no tiene que hacer nada.',
    ],
    question: [
      'Para revisar la decisión correcta, ¿podría enviarnos la carta que recibió o decirnos su fecha?',
    ],
    identity:
      'Antes de entregar datos personales tenemos que estar seguros de que llegan a usted. Por favor, confirme su solicitud en la aplicación.',
    outcome: (reasons, { body, how }) =>
      `Hemos revisado su caso.\n\n${reasons}\n\nSi no está de acuerdo, puede escribirnos o acudir a: ${body}, ${how}`,
    refused:
      'Una parte de su solicitud se refiere a otras personas. Esa parte tenemos que negarla; el resto va adjunto.',
  },
  nl: {
    acknowledged: [
      'Dank voor uw bericht. Het is aangekomen en een medewerker kijkt ernaar. U hoeft nu niets te doen.',
    ],
    question: [
      'Kunt u ons de brief sturen die u kreeg, of de datum noemen? Dan bekijken wij de juiste beslissing.',
    ],
    identity:
      'Voordat wij persoonsgegevens geven, moeten we zeker weten dat ze bij u terechtkomen. Bevestig uw verzoek alstublieft in de app.',
    outcome: (reasons, { body, how }) =>
      `Wij hebben uw bericht onderzocht.\n\n${reasons}\n\nBent u het er niet mee eens, schrijf ons dan of ga naar: ${body}, ${how}`,
    refused:
      'Een deel van uw verzoek gaat over andere mensen. Dat deel moeten wij weigeren; de rest vindt u hierbij.',
  },
  pl: {
    acknowledged: [
      'Dziękujemy za wiadomość. Dotarła do nas i zajmie się nią człowiek. Na razie nie trzeba nic robić.',
    ],
    question: [
      'Abyśmy sprawdzili właściwą decyzję, prosimy o przesłanie listu albo podanie jego daty.',
    ],
    identity:
      'Zanim przekażemy dane osobowe, musimy mieć pewność, do kogo trafią. Prosimy o potwierdzenie w aplikacji.',
    outcome: (reasons, { body, how }) =>
      `Zbadaliśmy sprawę.\n\n${reasons}\n\nW razie niezgody prosimy napisać do nas albo zwrócić się do: ${body}, ${how}`,
    refused:
      'Część wniosku dotyczy innych osób. Tej części musimy odmówić; resztę załączamy.',
  },
};

/** Where customers can turn outside of the company. The bodies are made up. */
const ROUTES: Record<string, DemoExternalRoute> = {
  DE: {
    body: 'Schlichtungsstelle für Verbraucher',
    how: 'www.schlichtung.example/de, kostenlos.',
  },
  FR: {
    body: 'Médiateur des consommateurs',
    how: 'www.mediateur.example/fr, sans frais.',
  },
  GB: {
    body: 'Consumer Ombudsman',
    how: 'www.ombudsman.example/uk, free of charge, within six months.',
  },
  'US-CA': {
    body: 'Consumer Protection Office of California',
    how: 'www.consumer-office.example/ca, free of charge.',
  },
  'US-NY': {
    body: 'Consumer Protection Office of New York',
    how: 'www.consumer-office.example/ny, free of charge.',
  },
};

const ANYWHERE: DemoExternalRoute = {
  body: 'Consumer Mediation Board',
  how: 'www.mediation.example, free of charge.',
};

/** Where a customer from a jurisdiction can turn outside of the company. */
export function externalRouteFor(jurisdiction: string): DemoExternalRoute {
  return ROUTES[jurisdiction] ?? ANYWHERE;
}
