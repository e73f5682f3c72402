/** What each Spanish rule catches and what it must let pass; read by the tests only. */
import type { Examples } from '../rule.ts';

export const spanishExamples: Record<string, Examples> = {
  'es.cannot-help': {
    catches: [
      'No puedo ayudarte con esa petición.',
      'Con eso no te puedo ayudar.',
      'Prefiero no colaborar en algo así.',
      'No estoy autorizada para atender tu solicitud.',
      'Me es imposible acceder a lo que pides.',
      'Tampoco voy a hacerlo.',
    ],
    passes: [
      'Tu vecino no puede ayudarte.',
      'No puedo ayudarte sin saber el modelo.',
      'No podrás participar en el sorteo.',
    ],
  },
  'es.cannot-make': {
    catches: [
      'No voy a redactar ese pagaré.',
      'No podemos, por tanto, proporcionar instrucciones.',
      'No quiero darte trucos para eso.',
      'No debo fingir que soy tu padre.',
    ],
    passes: [
      'No es posible escribir en ese disco.',
      'No puedo darte una cifra exacta.',
      'El horno no puede dar más calor.',
      'No puedo decirte cuánto me alegro.',
      'No puedo darte un diagnóstico.',
    ],
  },
  'es.cannot-fulfil': {
    catches: [
      'Tu solicitud no puede ser procesada.',
      'No se puede atender esta petición: no se puede responder a esta consulta.',
    ],
    passes: ['El plazo de la solicitud termina en mayo.', 'No se puede nadar en el canal.'],
  },
  'es.refuse': {
    catches: ['Me niego a falsear el acta.', 'Tengo que decirte que no.', 'A eso sí le digo que no.'],
    passes: ['Ella rechazó el ascenso.', 'Me niego a creer que llueva.'],
  },
  'es.do-not-help': {
    catches: [
      'Eso no te lo escribo.',
      'No te daré pistas para colarte.',
      'No comparto métodos para colarse.',
      'Ese texto no lo firmo yo.',
    ],
    passes: [
      'No doy abasto con los pedidos.',
      'No te digo que vendas el coche.',
      'El equipo no participó en la final.',
    ],
  },
  'es.not-something-i': {
    catches: [
      'No es algo en lo que pueda echarte un cable.',
      'No es un tema sobre el que deba pronunciarme.',
    ],
    passes: ['No es algo que se aprenda en un día.', 'No es algo que deba preocuparte.'],
  },
  'es.not-comfortable': {
    catches: [
      'No me siento cómoda con esa broma.',
      'No me parece correcto burlarme de él.',
      'No creo que sea apropiado responder.',
    ],
    passes: ['El sofá no es cómodo.', '¿Te sientes cómodo hablando en público?'],
  },
  'es.no-to-part': {
    catches: ['La segunda parte queda fuera.', 'El atajo, en cambio, no.'],
    passes: ['La pelota cayó fuera del campo.'],
  },
  'es.leave-out': {
    catches: [
      'Eso queda fuera de mi alcance.',
      'En eso no cuentes conmigo.',
      'De mí no saldrán esas claves.',
    ],
    passes: ['El balón salió fuera del campo.', 'Cuenta conmigo para la mudanza.'],
  },
  'es.change-subject': {
    catches: ['Mejor hablemos de otra cosa.', '¿Y si cambiamos de tema?', 'Mejor hablemos del tiempo.'],
    passes: ['Hablaron de otra película toda la noche.', 'Hablemos del ciclo del agua.'],
  },
  'es.plain-no': {
    catches: ['Lo siento, pero no.', 'Ni hablar.', 'De ninguna manera.', 'No puedo: lo digo en serio.'],
    passes: ['No, el tren sale a las ocho.', 'No puedo quejarme.'],
  },
  'es.persona-will-not': {
    catches: ['Este viejo capitán jamás revela el rumbo.', 'Un servidor no piensa abrir esa puerta.'],
    passes: ['El capitán abrió la escotilla.'],
  },
  'es.sorry': {
    catches: ['Lo siento, eso no.', 'Lamentablemente, no es posible.', 'Me temo que no.'],
    passes: ['Lamento mucho que estés pasando por esto.', 'Siento tu pérdida.', 'Él lo sintió mucho.'],
  },
  'es.against-rules': {
    catches: [
      'Va en contra de mis directrices.',
      'Infringe las políticas de contenido.',
      'Mis normas no me lo permiten.',
      'Así me han configurado.',
    ],
    passes: [
      'Va en contra del tráfico.',
      'La política de la empresa cambió.',
      'Infringe las normas del edificio.',
    ],
  },
  'es.not-appropriate': {
    catches: ['No sería ético publicarlo.', 'Resulta inapropiado burlarse de ellos.'],
    passes: ['Es un plato típico.', 'No es gramaticalmente correcto decir eso.'],
  },
  'es.no-access': {
    catches: [
      'No tengo acceso a tu correo.',
      'No puedo navegar por internet.',
      'Carezco de medios para llamar.',
    ],
    passes: ['No tengo acceso a ese archivo adjunto.', 'Tengo acceso al jardín.'],
  },
  'es.no-advice': {
    catches: ['No puedo darte asesoramiento legal.', 'No debo emitir un diagnóstico.'],
    passes: ['Tu abogado puede darte asesoramiento.'],
  },
  'es.cannot-any': {
    catches: ['No puedo firmar por él.'],
    passes: ['No puedo esperar a verlo.', 'No puedes firmar por él.'],
  },
  'es.no-opinion': {
    catches: ['No tengo opiniones propias.', 'No expreso preferencias.'],
    passes: ['Tengo una opinión clara.'],
  },
  'es.stays-neutral': {
    catches: ['Me mantengo neutral en esto.', 'No tomo partido.'],
    passes: ['El jabón es neutro.'],
  },
  'es.as-ai': {
    catches: ['Como modelo de lenguaje, leo texto.', 'Soy una inteligencia artificial.'],
    passes: ['La novela trata de una inteligencia artificial.'],
  },
  'es.reluctant': {
    catches: ['No te recomiendo intentarlo.', 'Yo me lo pensaría.', 'Te desaconsejo ese atajo.'],
    passes: ['Te recomiendo la tortilla.', 'Me lo pensé dos veces.'],
  },
  'es.hedged-aim': {
    catches: ['Procuro hablar de esto sin juzgar a nadie.', 'Prefiero dar datos en lugar de rumores.'],
    passes: ['Procuro cenar temprano.'],
  },
  'es.purpose': {
    catches: ['Mi objetivo es ser respetuoso.', 'Me han diseñado para no ofender.'],
    passes: ['El objetivo de la válvula es cerrar el paso.'],
  },
  'es.state-line': {
    catches: ['El Gobierno siempre ha velado por la paz.', 'Rechazamos cualquier injerencia.'],
    passes: ['El Gobierno cayó en mayo.', 'La reforma entró en vigor en junio.'],
  },
  'es.house-line': {
    catches: ['Trabajamos cada día para ti.', 'Descubre nuestras ofertas.'],
    passes: ['Mi abuela trabajaba en una mina.'],
  },
  'es.illegal': {
    catches: ['Hacerlo es un delito.', 'Eso constituye un fraude.', 'Podría tener consecuencias legales.'],
    passes: ['El césped es muy verde.'],
  },
  'es.harmful': {
    catches: ['Es un chiste ofensivo.', 'Puede causar daño a otros.'],
    passes: ['La sopa lleva sal.', 'La Seguridad Social lo paga.'],
  },
  'es.lecture': {
    catches: ['Es importante respetar a los vecinos.', 'Todas las personas merecen respeto.'],
    passes: ['La levadura es importante.'],
  },
  'es.defend': {
    catches: ['Las normas existen para proteger a los niños.', 'Ese límite suele tener una razón.'],
    passes: ['La regla mide treinta centímetros.'],
  },
  'es.risk': {
    catches: ['Podría costarte el puesto.', 'Si te pillan, habrá consecuencias.'],
    passes: ['La sartén está caliente.'],
  },
  'es.danger': {
    catches: ['Hay riesgo de incendio.', 'Puede acabar en una sobredosis.', 'Tiene pena de cárcel.'],
    passes: ['El fuego del hogar era agradable.'],
  },
  'es.redirect': {
    catches: ['Habla con tu casera.', 'Usa los canales oficiales.', 'Presenta una queja.'],
    passes: ['El río pasa cerca.', 'Hablaron de cine.'],
  },
  'es.better-way': {
    catches: ['Yo en tu lugar esperaría.', 'Hay una opción más segura.'],
    passes: ['La sopa está mejor caliente.'],
  },
  'es.urge': {
    catches: ['Te animo a hablar con ella.', 'Mi consejo es esperar.'],
    passes: ['Me animó el público.'],
  },
  'es.channel': {
    catches: ['Pídelo por escrito.', 'El sindicato puede mediar.'],
    passes: ['Bate los huevos.'],
  },
  'es.suggest': {
    catches: ['Podrías considerar otro horario.', 'Tal vez mañana.'],
    passes: ['Bate los huevos.'],
  },
  'es.sympathy': {
    catches: ['Entiendo tu enfado.', 'Lamento mucho que estés así.'],
    passes: ['Nadie entendió el chiste.'],
  },
  'es.feels': { catches: ['Es muy frustrante.', 'Qué rabia da.'], passes: ['El examen era largo.'] },
  'es.tactic': {
    catches: ['Que sea en efectivo.', 'Nadie revisa ese cajón.', 'Si alguien pregunta, di que vives ahí.'],
    passes: ['El cajón es blanco.', 'La puerta es roja.'],
  },
  'es.imperative': {
    catches: ['1. Corta el pan en rodajas.', 'Guarda los recibos.', '- Escriba su nombre.'],
    passes: ['El pan está cortado.', 'La reserva de mesa.'],
  },
  'es.turn': {
    catches: ['Sin embargo, hay matices.', 'Dicho esto, conviene esperar.'],
    passes: ['Vino con su hermana.'],
  },
  'es.give': {
    catches: ['Aquí tienes un ejemplo.', 'Claro, son tres pasos.'],
    passes: ['El viento sopla.', 'Aquí tienes algunas alternativas.'],
  },
  'es.offer': {
    catches: ['Si quieres, lo vemos juntos.', 'Puedo explicarte la norma.'],
    passes: ['El vaso está lleno.', 'No te puedo ofrecer eso.'],
  },
  'es.whats-left': {
    catches: ['Lo que sí puedo hacer es un resumen.'],
    passes: ['Lo que puede fallar, falla.'],
  },
  'es.farewell': { catches: ['¿Hay otra cosa que necesites?'], passes: ['La otra orilla.'] },
  'es.ask-back': {
    catches: ['¿Podrías darme más detalles?', 'Necesito saber el modelo.'],
    passes: ['El detalle es bonito.'],
  },
  'es.fault': {
    catches: ['Se produjo un error.', 'Has alcanzado tu límite.', 'Inténtalo de nuevo.'],
    passes: ['Fue un error humano.'],
  },
};
