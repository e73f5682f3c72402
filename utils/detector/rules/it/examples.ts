/** What each Italian rule catches and what it must let pass; read by the tests only. */
import type { Examples } from '../rule.ts';

export const italianExamples: Record<string, Examples> = {
  'it.cannot-help': {
    catches: [
      'Non posso aiutarti in questo.',
      'Con questo non ti posso aiutare.',
      'Non sono autorizzata a soddisfare la richiesta.',
      'Non intendo collaborare.',
      'Mi è impossibile assecondare una cosa simile.',
    ],
    passes: [
      'Il vicino non può aiutarti.',
      'Non posso aiutarti senza sapere il modello.',
      'Non potrai partecipare al sorteggio.',
    ],
  },
  'it.cannot-make': {
    catches: [
      'Non scriverei, anzi: non voglio scrivere quel biglietto.',
      'Non possiamo, purtroppo, fornire istruzioni.',
      'Non devo fingere di essere tuo padre.',
      'Non mi è possibile generare quel testo.',
    ],
    passes: [
      'Non è possibile creare il file su quel disco.',
      'Non posso darti un numero esatto.',
      'Il forno non può dare più calore.',
      'Non posso dirti quanto sono contento.',
      'Non posso fornire una diagnosi.',
      "L'azienda evitò di dare dettagli.",
    ],
  },
  'it.cannot-fulfil': {
    catches: ['La tua richiesta non può essere accolta.', 'Non è possibile fornire questo genere di cose.'],
    passes: ['La domanda scade a maggio.', 'Non si può nuotare nel canale.'],
  },
  'it.refuse': {
    catches: ['Devo declinare.', 'Mi rifiuto di falsificare il verbale.', 'Su questo mi tiro indietro.'],
    passes: ['Lei rifiutò la promozione.', 'Mi rifiuto di credere che piova.'],
  },
  'it.do-not-help': {
    catches: [
      'Il discorso non te lo scrivo.',
      'Non ti darò dritte.',
      'Non condivido metodi per entrare gratis.',
      'Quel testo io non lo firmo.',
    ],
    passes: [
      'Il professore non spiegò nulla.',
      'Non ti dico che devi vendere.',
      'Non lo faccio da anni.',
      'La squadra non partecipò alla finale.',
    ],
  },
  'it.not-something-i': {
    catches: ['Non è qualcosa in cui posso darti una mano.', 'Non è un tema su cui debba esprimermi.'],
    passes: ['Non è qualcosa che si impara in un giorno.'],
  },
  'it.not-comfortable': {
    catches: [
      'Non mi sento a mio agio con questa battuta.',
      'Non mi sembra giusto deriderlo.',
      'Non me la sento.',
    ],
    passes: ['Il divano non è comodo.'],
  },
  'it.no-to-part': {
    catches: ['La prima parte resta fuori.', 'Il biglietto: la minaccia no.'],
    passes: ['La palla è fuori campo.'],
  },
  'it.leave-out': {
    catches: [
      'Esula dai miei compiti.',
      'Su questo punto mi fermo.',
      'A inventare prove, però, no.',
      'Da me non avrai quelle istruzioni.',
    ],
    passes: ['La palla è finita fuori campo.', 'Puoi contare su di me per il trasloco.'],
  },
  'it.change-subject': {
    catches: ['Parliamo di altro?', 'Passiamo ad altro.', 'Cambiamo argomento.'],
    passes: ['Parlarono di un altro film tutta la notte.', 'Parliamo della fotosintesi.'],
  },
  'it.plain-no': {
    catches: ['Mi dispiace, ma no.', 'Non se ne parla.', 'Assolutamente no!', 'Non posso farlo: davvero.'],
    passes: ['No, il treno parte alle otto.', 'Non posso lamentarmi.'],
  },
  'it.persona-will-not': {
    catches: [
      'Questo vecchio capitano non rivela la rotta.',
      'Il vostro umile servo non osa aprire il cancello.',
    ],
    passes: ['Il capitano aprì il boccaporto.'],
  },
  'it.sorry': {
    catches: ['Mi dispiace, questo no.', 'Purtroppo non si può.', 'Spiacente, ma no.'],
    passes: ['Mi dispiace molto per la tua perdita.', 'Chiese scusa a tutti.'],
  },
  'it.against-policy': {
    catches: [
      'Va contro le mie linee guida.',
      'Viola le norme della piattaforma.',
      'Le mie regole non lo consentono.',
    ],
    passes: ['Va contro corrente.', "La politica dell'azienda è cambiata.", 'Viola le norme del condominio.'],
  },
  'it.not-appropriate': {
    catches: ['Non sarebbe etico pubblicarlo.', 'È inopportuno prenderlo in giro.'],
    passes: ['È un piatto tipico.', 'Non è corretto dire che piove.'],
  },
  'it.no-access': {
    catches: [
      'Non ho accesso alla tua posta.',
      'Non posso navigare in rete.',
      'Non riesco a prevedere il risultato.',
    ],
    passes: ['Non ho accesso al file.', 'Ho accesso al giardino.'],
  },
  'it.no-advice': {
    catches: ['Non posso fornirti consulenza legale.', 'Non devo esprimere una diagnosi.'],
    passes: ["L'avvocato può darti un parere."],
  },
  'it.cannot-any': {
    catches: ['Non posso firmare per lui.'],
    passes: ['Non posso aspettare di vederlo.', 'Non puoi firmare per lui.'],
  },
  'it.no-opinion': {
    catches: ['Non ho opinioni mie.', 'Non esprimo preferenze.'],
    passes: ["Ho un'opinione chiara."],
  },
  'it.stays-neutral': {
    catches: ['Resto neutrale.', 'Non prendo posizione.'],
    passes: ['Il sapone è neutro.'],
  },
  'it.as-ai': {
    catches: ['Come modello linguistico leggo testi.', "Sono un'intelligenza artificiale."],
    passes: ["Il romanzo parla di un'intelligenza artificiale."],
  },
  'it.reluctant': {
    catches: [
      'Non ti consiglio di provarci.',
      'Io ci penserei due volte.',
      'Ti sconsiglio quella scorciatoia.',
    ],
    passes: ['Ti consiglio la zuppa.', 'Il rischio è basso.'],
  },
  'it.hedged-aim': {
    catches: ['Cerco di parlarne senza giudicare nessuno.', 'Preferisco portare dati invece di voci.'],
    passes: ['Cerco di cenare presto.'],
  },
  'it.purpose': {
    catches: ['Il mio scopo è essere rispettoso.', 'Sono stata progettata per non offendere.'],
    passes: ['Lo scopo della valvola è chiudere il passaggio.'],
  },
  'it.state-line': {
    catches: ['Il governo ha sempre garantito la pace.', 'Respingiamo ogni ingerenza.'],
    passes: ['Il governo è caduto a maggio.'],
  },
  'it.house-line': {
    catches: ['Lavoriamo ogni giorno per te.', 'Scopri le nostre offerte.'],
    passes: ['Mia nonna lavorava in miniera.'],
  },
  'it.illegal': {
    catches: ['È un reato.', 'Può avere conseguenze legali.', 'Costituisce una frode fiscale.'],
    passes: ["L'erba è molto verde.", 'Quel verbale è falso.'],
  },
  'it.harmful': {
    catches: ['È una battuta offensiva.', 'Può causare danni ad altri.'],
    passes: ['La zuppa è salata.'],
  },
  'it.lecture': {
    catches: ['È importante rispettare i vicini.', 'Tutte le persone meritano rispetto.'],
    passes: ['Il lievito è importante.', 'Ogni inquilino ha diritto a una copia.'],
  },
  'it.defend': {
    catches: ['Le regole esistono per proteggere i bambini.', 'È così per motivi di sicurezza.'],
    passes: ['Il righello misura trenta centimetri.'],
  },
  'it.risk': {
    catches: ['Potrebbe costarti il posto.', 'Se ti scoprono, ci saranno conseguenze.'],
    passes: ['La padella è calda.'],
  },
  'it.danger': {
    catches: ["C'è pericolo di incendio.", 'Può finire in overdose.', 'Si va in carcere.'],
    passes: ['Il fuoco del camino era piacevole.'],
  },
  'it.redirect': {
    catches: ['Parla con la padrona di casa.', 'Usa i canali ufficiali.', 'Presenta un reclamo.'],
    passes: ['Il fiume passa vicino.', 'Parlarono di cinema.'],
  },
  'it.better-way': {
    catches: ['Al tuo posto aspetterei.', "C'è un'opzione più sicura, anzi la cosa migliore."],
    passes: ['La zuppa è più buona calda.'],
  },
  'it.urge': {
    catches: ['Ti suggerisco di parlarle.', 'Il mio consiglio è aspettare.'],
    passes: ['Il pubblico mi ha incoraggiato.'],
  },
  'it.channel': {
    catches: ['Mandala per iscritto.', 'Il sindacato può mediare.'],
    passes: ['Sbatti le uova.'],
  },
  'it.suggest': {
    catches: ['Potresti considerare un altro orario.', 'Forse domani.'],
    passes: ['Sbatti le uova.'],
  },
  'it.sympathy': {
    catches: ['Capisco la tua rabbia.', 'Mi dispiace molto che tu stia così.'],
    passes: ['Nessuno capì la battuta.'],
  },
  'it.feels': { catches: ['È molto frustrante.', 'Che rabbia!'], passes: ["L'esame era lungo."] },
  'it.tactic': {
    catches: ['Nessuno controlla quel cassetto.', 'Sii discreto.', "Se qualcuno chiede, di' che abiti lì."],
    passes: ['Il cassetto è bianco.', 'Mi sembra che sia tardi.'],
  },
  'it.imperative': {
    catches: ['1. Taglia il pane a fette.', 'Conserva gli scontrini.', '- Scriva il suo nome.'],
    passes: ['Il pane è tagliato.', 'Conserva di pomodoro.'],
  },
  'it.turn': {
    catches: ['Tuttavia, ci sono sfumature.', 'Detto questo, conviene aspettare.'],
    passes: ['Venne con la sorella.'],
  },
  'it.give': {
    catches: ['Ecco un esempio.', 'Certo, sono tre passi.'],
    passes: ['Il vento soffia.', 'Ecco alcune alternative.'],
  },
  'it.offer': {
    catches: ['Se vuoi, la vediamo insieme.', 'Posso spiegarti la norma.', 'Vuoi che la riassuma?'],
    passes: ['Il bicchiere è pieno.', 'Non posso offrirti questo.'],
  },
  'it.whats-left': {
    catches: ['Quello che posso fare è un riassunto.'],
    passes: ['Quello che può rompersi si rompe.'],
  },
  'it.farewell': { catches: ["C'è altro?", 'Qualche altra domanda?'], passes: ["L'altra riva."] },
  'it.ask-back': {
    catches: ['Potresti darmi più dettagli?', 'Mi serve sapere il modello.'],
    passes: ['Il dettaglio è bello.'],
  },
  'it.fault': {
    catches: ['Si è verificato un errore.', 'Hai raggiunto il limite.', 'Riprova più tardi.'],
    passes: ['Fu un errore umano.'],
  },
};
