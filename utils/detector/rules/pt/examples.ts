/** What each Portuguese rule catches and what it must let pass; read by the tests only. */
import type { Examples } from '../rule.ts';

export const portugueseExamples: Record<string, Examples> = {
  'pt.cannot-help': {
    catches: [
      'Não posso ajudar com isso.',
      'Não consigo te auxiliar nesse pedido.',
      'Não vou fazer isso.',
      'Prefiro não participar.',
      'Não estou autorizada a atender a esse pedido.',
      'É impossível, e não vou colaborar.',
    ],
    passes: [
      'O vizinho não pode ajudar.',
      'Não posso ajudar sem saber o modelo.',
      'Você não pode participar do sorteio.',
    ],
  },
  'pt.cannot-make': {
    catches: [
      'Não vou redigir essa carta.',
      'Não lhe posso dar esse código.',
      'Não podemos, infelizmente, fornecer instruções.',
      'Não devo fingir ser o teu pai.',
    ],
    passes: [
      'Não é possível criar o arquivo nesse disco.',
      'Não posso dar um número exato.',
      'O forno não pode dar mais calor.',
      'Não posso dizer o quanto gostei.',
      'Não posso dar um diagnóstico.',
    ],
  },
  'pt.cannot-fulfil': {
    catches: ['O seu pedido não pode ser atendido.', 'Não é possível fornecer esse tipo de coisa.'],
    passes: ['Não se pode nadar no canal.', 'Não dá para escrever nesse arquivo.'],
  },
  'pt.refuse': {
    catches: ['Tenho que recusar.', 'Recuso-me a falsificar a ata.', 'A isso eu digo que não.'],
    passes: ['Ela recusou a promoção.', 'Recuso-me a acreditar nisso.'],
  },
  'pt.do-not-help': {
    catches: [
      'Não te ensino a fazer isso.',
      'Essa história não a conto.',
      'Não compartilho métodos para fugir da taxa.',
      'Esse roteiro eu não assino.',
    ],
    passes: ['Não lhe digo que venda o carro.', 'Esse filme eu não vejo há anos.'],
  },
  'pt.not-something-i': {
    catches: ['Não é algo em que eu possa ajudar.', 'Não é um tema sobre o qual devo falar.'],
    passes: ['Não é algo que se aprenda num dia.'],
  },
  'pt.not-comfortable': {
    catches: [
      'Não me sinto confortável com essa piada.',
      'Não me parece certo rir dele.',
      'Não acho apropriado responder.',
    ],
    passes: ['O sofá não é confortável.'],
  },
  'pt.no-to-part': {
    catches: ['O segundo item fica de fora.', 'O atalho: nem pensar.'],
    passes: ['A bola caiu fora do campo.'],
  },
  'pt.leave-out': {
    catches: ['Isso está fora do meu alcance.', 'Nessa eu fico de fora.', 'A minha ajuda não vai até aí.'],
    passes: ['A bola foi para fora do campo.', 'Conte comigo para a mudança.'],
  },
  'pt.change-subject': {
    catches: ['Vamos falar sobre outra coisa?', 'Falemos antes do tempo.', 'Que tal mudar de assunto?'],
    passes: ['Falaram de outro filme a noite toda.'],
  },
  'pt.plain-no': {
    catches: ['Desculpe, mas não.', 'De jeito nenhum.', 'Sem chance!', 'Não posso fazer isso: é sério.'],
    passes: ['Não, o trem sai às oito.', 'Não posso reclamar.'],
  },
  'pt.persona-will-not': {
    catches: ['Este velho capitão jamais revela a rota.', 'Este humilde servo não ousa abrir o portão.'],
    passes: ['O capitão abriu a escotilha.'],
  },
  'pt.sorry': {
    catches: ['Desculpe, isso não.', 'Infelizmente, não dá.', 'Sinto muito, mas não.'],
    passes: ['Sinto muito pela sua perda.', 'Ele pediu desculpas.', 'Desculpe a demora.'],
  },
  'pt.against-policy': {
    catches: [
      'Isso vai contra as minhas diretrizes.',
      'Viola as políticas de conteúdo.',
      'As minhas regras não me permitem.',
    ],
    passes: ['Vai contra a corrente.', 'A política da empresa mudou.', 'Viola as normas do prédio.'],
  },
  'pt.not-appropriate': {
    catches: ['Não seria ético publicar isso.', 'É inadequado zombar deles.'],
    passes: ['É um prato típico.', 'Não é certo dizer que choveu.'],
  },
  'pt.no-access': {
    catches: [
      'Não tenho acesso ao seu e-mail.',
      'Não consigo navegar na internet.',
      'Não posso prever o resultado.',
    ],
    passes: ['Não tenho acesso ao arquivo.', 'Tenho acesso ao jardim.'],
  },
  'pt.no-advice': {
    catches: ['Não posso dar aconselhamento jurídico.', 'Não devo emitir um diagnóstico.'],
    passes: ['O advogado pode dar aconselhamento.'],
  },
  'pt.cannot-any': {
    catches: ['Não posso assinar por ele.'],
    passes: ['Não posso esperar para ver.', 'Não podes assinar por ele.'],
  },
  'pt.no-opinion': {
    catches: ['Não tenho opiniões próprias.', 'Não expresso preferências.'],
    passes: ['Tenho uma opinião clara.'],
  },
  'pt.stays-neutral': {
    catches: ['Mantenho-me neutra nisso.', 'Não tomo partido.'],
    passes: ['O sabão é neutro.'],
  },
  'pt.as-ai': {
    catches: ['Como modelo de linguagem, leio texto.', 'Sou uma inteligência artificial.'],
    passes: ['O romance trata de uma inteligência artificial.'],
  },
  'pt.reluctant': {
    catches: [
      'Não recomendo tentar.',
      'Eu não faria isso.',
      'Não vale o risco.',
      'Não te posso aconselhar a entrar assim.',
    ],
    passes: ['Recomendo a sopa.', 'O risco é baixo.'],
  },
  'pt.hedged-aim': {
    catches: ['Procuro falar disso sem julgar ninguém.', 'Prefiro trazer dados em vez de boatos.'],
    passes: ['Procuro jantar cedo.'],
  },
  'pt.purpose': {
    catches: ['O meu objetivo é ser respeitoso.', 'Fui treinado para manter o respeito.'],
    passes: ['O objetivo da válvula é fechar a passagem.'],
  },
  'pt.state-line': {
    catches: ['O Governo sempre garantiu a paz.', 'Rejeitamos qualquer ingerência.'],
    passes: ['O Governo caiu em maio.'],
  },
  'pt.house-line': {
    catches: ['Trabalhamos todos os dias para você.', 'Conheça as nossas ofertas.'],
    passes: ['Minha avó trabalhava numa mina.'],
  },
  'pt.illegal': {
    catches: [
      'Isso é crime.',
      'Pode ter consequências legais.',
      'Configura fraude fiscal, ou seja, constitui fraude.',
    ],
    passes: ['A grama é muito verde.'],
  },
  'pt.harmful': {
    catches: ['É uma piada ofensiva.', 'Pode causar danos a outros.'],
    passes: ['A sopa leva sal.', 'A Segurança Social paga.'],
  },
  'pt.lecture': {
    catches: ['É importante respeitar os vizinhos.', 'Todas as pessoas merecem respeito.'],
    passes: ['O fermento é importante.'],
  },
  'pt.defend': {
    catches: ['As regras existem para proteger as crianças.', 'Esse limite costuma ter um motivo.'],
    passes: ['A régua mede trinta centímetros.'],
  },
  'pt.risk': {
    catches: ['Pode custar o seu emprego.', 'Se te apanharem, haverá consequências.'],
    passes: ['A frigideira está quente.'],
  },
  'pt.danger': {
    catches: ['Há risco de incêndio.', 'Pode acabar em overdose.', 'Dá pena de prisão.'],
    passes: ['O fogo da lareira era agradável.'],
  },
  'pt.redirect': {
    catches: ['Fale com a sua senhoria.', 'Use os canais oficiais.', 'Apresente uma queixa.'],
    passes: ['O rio passa perto.', 'Falaram de cinema.'],
  },
  'pt.better-way': {
    catches: [
      'Eu no seu lugar esperaria e começaria de novo: eu começaria pelo banco.',
      'Há uma opção mais segura.',
    ],
    passes: ['A sopa está melhor quente.'],
  },
  'pt.urge': {
    catches: ['Sugiro que fale com ela.', 'O meu conselho é esperar.'],
    passes: ['O público me incentivou.'],
  },
  'pt.channel': { catches: ['Peça ao sindicato.', 'Mande tudo por escrito.'], passes: ['Bata os ovos.'] },
  'pt.suggest': {
    catches: ['Você poderia considerar outro horário.', 'Talvez amanhã.'],
    passes: ['Bata os ovos.'],
  },
  'pt.sympathy': {
    catches: ['Entendo a sua irritação.', 'Lamento muito que estejas assim.'],
    passes: ['Ninguém entendeu a piada.'],
  },
  'pt.feels': { catches: ['É muito frustrante.', 'Dá uma raiva!'], passes: ['A prova era longa.'] },
  'pt.tactic': {
    catches: ['Ninguém confere essa gaveta.', 'Seja discreto.', 'Se alguém perguntar, diga que mora ali.'],
    passes: ['A gaveta é branca.'],
  },
  'pt.imperative': {
    catches: ['1. Corte o pão em fatias.', 'Guarde os recibos.', '- Escreva o seu nome.'],
    passes: ['O pão está cortado.', 'Reserva de mesa.'],
  },
  'pt.turn': {
    catches: ['No entanto, há nuances.', 'Dito isso, convém esperar.'],
    passes: ['Veio com a irmã.'],
  },
  'pt.give': {
    catches: ['Aqui está um exemplo.', 'Claro, são três passos.'],
    passes: ['O vento sopra.', 'Aqui estão algumas alternativas.'],
  },
  'pt.offer': {
    catches: ['Se quiser, vemos juntos.', 'Posso explicar a norma.', 'Quer que eu resuma?'],
    passes: ['O copo está cheio.', 'Não posso oferecer isso.', 'Fez isso porque quer que fiques.'],
  },
  'pt.whats-left': { catches: ['O que eu posso fazer é um resumo.'], passes: ['O que pode falhar, falha.'] },
  'pt.farewell': {
    catches: ['Há alguma outra coisa?', 'Posso ajudar em algo mais?'],
    passes: ['A outra margem.'],
  },
  'pt.ask-back': {
    catches: ['Poderia dar mais detalhes?', 'Preciso saber o modelo.'],
    passes: ['O detalhe é bonito.'],
  },
  'pt.fault': {
    catches: ['Ocorreu um erro.', 'Você atingiu o limite.', 'Tente novamente.'],
    passes: ['Foi um erro humano.'],
  },
};
