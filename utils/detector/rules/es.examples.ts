/** What each Spanish rule catches and what it must let pass; read by the tests only. */
import type { Examples } from './rule.ts';

export const spanishExamples: Record<string, Examples> = {
  'es.cannot-help': {
    catches: ['Lo siento, no puedo ayudarte con eso.', 'No puedo cumplir con esa solicitud.'],
    passes: ['Mi hermano puede ayudar.'],
  },
  'es.cannot-make': {
    catches: ['No voy a escribir esa carta.', 'No puedo proporcionar instrucciones.'],
    passes: ['Nadie puede escribir tan rápido.'],
  },
  'es.refuse': { catches: ['Debo rechazar tu petición.'], passes: ['Ella rechazó la oferta.'] },
  'es.sorry': { catches: ['Lamentablemente, no es posible.'], passes: ['Siento mucho tu pérdida.'] },
  'es.against-rules': { catches: ['Eso va en contra de mis políticas.'], passes: ['La política cambia.'] },
  'es.not-appropriate': { catches: ['No es ético difundir rumores.'], passes: ['Es un plato típico.'] },
  'es.no-opinion': { catches: ['No tengo opiniones personales.'], passes: ['Tengo una opinión.'] },
  'es.no-access': { catches: ['No tengo acceso a internet.'], passes: ['Tengo acceso al jardín.'] },
  'es.as-ai': {
    catches: ['Como modelo de lenguaje, veo solo texto.'],
    passes: ['La película trata de robots.'],
  },
  'es.redirect': {
    catches: ['Habla con tu casero.', 'Te sugiero acudir a un abogado.'],
    passes: ['El río pasa cerca.'],
  },
  'es.lecture': { catches: ['Es importante respetar las normas.'], passes: ['La casa es grande.'] },
  'es.offer': { catches: ['Si quieres, te propongo otra cosa.'], passes: ['El vaso está lleno.'] },
  'es.farewell': { catches: ['¿Hay otra cosa que necesites?'], passes: ['La otra orilla.'] },
  'es.give': { catches: ['Aquí tienes un ejemplo.'], passes: ['El viento sopla.'] },
  'es.ask-back': { catches: ['¿Podrías darme más detalles?'], passes: ['El detalle es bonito.'] },
  'es.fault': { catches: ['Se produjo un error.'], passes: ['Fue un error humano.'] },
};
