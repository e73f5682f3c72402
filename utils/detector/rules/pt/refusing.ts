/** How Portuguese refuses: outright, by rule, for want of ability or opinion, and by narrowing what it gives. */
import type { Rule } from '../rule.ts';

export const portugueseRefusing: Rule[] = [
  {
    id: 'pt.cannot-help',
    act: 'decline',
    weight: 0.95,
    after: ['cannot'],
    form: '{adv} {help}',
    unless:
      '^[^.,;:]{0,60}\\b(?:sem (?:mais|saber|ver|conhecer|que me|ter)|até que|a menos que|enquanto não|se não me)|não consigo (?:seguir|acompanhar) (?:o|a) |fazê-lo (?:sozinh|mais)',
  },
  {
    id: 'pt.cannot-make',
    act: 'decline',
    weight: 0.85,
    after: ['cannot'],
    form: '{adv} {make}',
    unless:
      '^[^.;:]{0,70}(?:{counsel}|\\b(?:o )?suficiente|com (?:exatidão|exactidão|certeza|precisão|segurança)|garant|(?:um valor|um número|um dado|uma data|um preço) (?:exat|precis|concret)|sem (?:mais|saber|ver|conhecer|que me|ter)|até que|a menos que|enquanto não|se não me)|^[^.;]{0,30}(?:dizer|contar|explicar|dizer-te|dizer-lhe) (?:se|quanto|qual|o (?:quanto|quão))\\b|^não posso (?:fazer|dar|dizer) (?:mais|menos|nada mais)|^não (?:vou|vamos) (?:mentir|negar)|^não (?:quero|pretendo|vou) dizer que|^não (?:consigo|posso) (?:falar mais|passar sem|tirar)|(?:aconselha|recomenda|sugeri)r(?:-[a-z]{2,4})? (?:a [a-z-]+r|a outra|que|isso)',
  },
  {
    id: 'pt.cannot-fulfil',
    act: 'decline',
    weight: 0.85,
    form: '\\b(?:(?:solicitação|pedido|requisição|consulta)[^.,;]{0,24} (?:não (?:pode|poderá|pôde|será possível) (?:ser|atende)|foi (?:recusad|negad|bloquead|rejeitad)|não será atendid)|não (?:se pode|é possível|será possível) (?:ajudar|auxiliar|colaborar|atender|(?:fornecer|processar|gerar|disponibilizar|oferecer|dar|responder a|escrever) (?:ess|est|seu|teu|a? ?sua|instruções|indicações|ajuda|assistência|informações (?:sobre|para)))|não está disponível para (?:ess|est)|conteúdo (?:bloquead|não permitid))|\\bnão (?:cabe|convém|pode ser|espere|esperes|me peça|me peças|é (?:apropriado|correto|possível|conveniente|ético|responsável|prudente|adequado)|seria (?:apropriado|correto|conveniente|ético|responsável|prudente|adequado)|(?:há|existe|vejo) (?:forma|maneira|modo|jeito|razão))(?: de| em| para)? que (?:eu |te |lhe |vos ){1,2}(?:[oa]s? )?{may}\\b|\\bnão (?:tem|há) (?:como|jeito de|jeito) (?:eu |eu te |eu lhe |te |lhe )(?:{help}|{make})|\\bnão (?:dá|vai dar|vai rolar) (?:para|pra|de) (?:eu |eu te |eu lhe |te |lhe )(?:ajudar|passar|dar|ensinar|explicar|dizer|contar)|\\b(?:esta|essa|nossa) conversa não (?:pode|vai|deve) (?:continuar|seguir|prosseguir|ir)|\\b(?:esta|essa|tal|este|esse|seu|sua|teu|tua) (?:informação|conteúdo|solicitação|ajuda|resposta|texto|pedido|material|assistência|guia|receita)[^.,;]{0,24} não (?:pode|poderá|vai|será) (?:ser )?[a-z]+(?:ad|id)[oa]\\b|\\bnão vou entrar n(?:o|esse) (?:seu |teu |esse )?jogo|\\bnão (?:vou|irei|sigo|seguirei) por (?:aí|esse caminho|essa via)',
  },
  {
    id: 'pt.refuse',
    act: 'decline',
    weight: 0.9,
    form: '\\b(?:(?:devo|tenho (?:que|de)|preciso|vou|terei (?:que|de)|sou obrigad[oa] a|vejo-me obrigad[oa] a|prefiro|resta-me|cabe-me) (?:[a-z]+mente )?(?:recusar|negar|declinar|abster-me|me abster|dizer(?:-te|-lhe)? (?:que )?não|rejeitar|passar essa|parar por aqui|ficar por aqui|ficar de fora)|(?:me recuso|recuso-me|nego-me|me nego|abstenho-me|me abstenho) (?:a|de) (?!acreditar|aceitar|crer|desistir)|recuso (?:ess|est|o pedido|a solicitação)|declino\\b(?! o convite))|\\b(?:recusarei|declinarei|me recusarei|recusar-me-ei|abster-me-ei|me oponho a (?:ajudar|escrever)|minha resposta (?:é|continua sendo|será|tem de ser)(?: um)? não\\b|a resposta (?:é|continua sendo)(?: um)? não\\b|(?:recuso|declino) [a-z]+mente)|\\b(?:devo|tenho (?:que|de)|preciso|vou|terei (?:que|de)|receio (?:que )?(?:ter de|tenha de)|sou obrigad[oa] a|tenho mesmo de) (?:ter (?:que|de) )?(?:[a-z]+mente )?(?:me recusar|recusar-me|me negar|negar-me|dizer(?:-te|-lhe)? (?:que )?não|declinar|parar por aqui|recusar)|\\b(?:quem (?:me )?dera poder|(?:gostaria|queria|adoraria) (?:de )?poder) (?:te |lhe )?(?:ajudar|atender|responder|dizer|dar)|\\bprefiro (?:me manter (?:à|fora)|manter-me (?:à|fora)|ficar (?:calad|quiet|em silêncio)|me abster|abster-me|passar)|\\b(?:devo|tenho (?:de|que)|vou|preciso|prefiro) (?:parar|interromper|encerrar|deter-me)(?: a conversa)?(?: por)? aqui|\\b(?:devo|tenho (?:de|que)|hei de) (?:me abster|abster-me)|\\b(?:digo|direi|respondo|responderei) (?:que )?não(?= ?[.,:;!]|$)|\\bnão serei eu (?:a|quem|que)|\\bnão (?:terá|vai ter|conte com|conta com|terás) (?:a )?minha (?:ajuda|colaboração)|\\bpor mais que (?:você |tu )?(?:insist|peç|repit)|\\best[ea] (?:chat|assistente|serviço|bot) não (?:aceita|atende|responde|admite) |\\b(?:vou|tenho) (?:ter )?(?:que|de) passar(?= ?[.,;!]|$)|\\bnão tenho (?:dicas|truques|métodos|instruções|receitas)\\b|\\bfora da minha ajuda|\\beu nunca daria',
  },
  {
    id: 'pt.do-not-help',
    act: 'decline',
    weight: 0.75,
    form: '\\bnem (?:recomendo|sugiro|dou|faço|crio|forneço) (?:candidat|isso|dicas|instruç|formas|maneiras)|\\b(?:não|tampouco) (?:(?:te |lhe |vos |lhes |o |a |os |as )?(?:ajudo|ajudarei|oriento|orientarei|ensino|ensinarei|escreverei|redijo|redigirei|contribuo|contribuirei|colaboro|colaborarei|compactuo|forneço|fornecerei|incentivo|encorajo|disponibilizo|darei|direi|farei|contarei|passarei|criarei|gerarei|compartilharei|partilharei|responderei|participo|participarei|crio conteúdo|produzo conteúdo|gero conteúdo|facilito|endosso|promovo|sugiro (?:isso|formas|maneiras|que burle)|aconselho (?:isso|a (?:burlar|fazer))|dou (?:dicas|instruções|indicações|conselhos|truques|palpites|esse tipo|pistas)|faço (?:piada|isso|esse tipo|esse|reservas)|recomendo (?:candidat|isso|burlar)|entro (?:nessa|nisso|nesse)|alinho)\\b|(?:te |lhe |vos )(?:dou|digo|conto|passo|mostro|explico|escrevo|faço|preparo)\\b|(?:te |lhe )?(?:o|a|os|as) (?:escrevo|faço|redijo|conto|digo|preparo|invento|envio)\\b|tenho (?:um |nenhum )?(?:método|jeito|truque|dica)s? (?:para|pra) (?:isso|isto|te|lhe|burlar))|\\b(?:isso|isto|disso|nisso),? (?:eu )?não (?:faço|escrevo|digo|conto|falo|entro|mexo|rola)\\b|\\b(?:não|nem|tampouco|jamais|nunca) {pron}{0,2}(?:{do}|{will})\\b|\\bsó (?:te |lhe |vos )?(?:ajudo|assessoro|oriento|colaboro|trabalho|respondo|dou|ofereço|compartilho|partilho|posso (?:ajudar|orientar|colaborar|apoiar)[a-zêé-]*)[^.;:]{0,40} (?:legal|legais|legítim|lícit|respeit|permitid|honest|segur|étic|dentro d|autorizad)|\\b(?:ajudaria|ajudo|ajudar|faria|escreveria)(?: [a-z]+){0,2}, mas não (?:com|nisso|nessa|em|a|de|para|assim|iss[oa])\\b|\\b(?:isso|isto|disso|nisso|a isso|com isso|para isso|dessa forma)(?: eu)? não (?:{do}|{will}|me presto)\\b|\\b(?:conteúdo|pergunta|pedido|texto|coisa|assunto|tema)s? (?:como esse |assim |desse tipo )?eu não (?:{do}|{will}|faço|crio)\\b|\\b(?:ess[ea]|desse|dessa|tal|tais|est[ea]|deste|desta) (?:[a-z]+ ){1,3}eu não (?!gosto|conheço|lembro|entendo|acho|vejo|tenho|quero|uso|sinto|sabia|preciso|li)[a-z]{2,12}o\\b|^com [a-z ]{3,24} (?:eu )?não (?:trabalho|brinco|me meto|jogo)\\b|\\bnão (?:faço|tomo) parte (?:d|n)(?:[aeo]?ss[aeo]|[ae]st[aeo]|e |algo|enhum)|\\b(?:permita-me|permite-me|me permita|deixe-me|me deixe) (?:que )?não [a-z]{2,12}r\\b|\\bnão me vejo (?:[a-z]{3,12}ndo|a [a-z]{2,12}r)\\b|\\bguardo (?:isso |essa |esse )?(?:para mim|comigo)\\b|\\bnão digo (?:nem|nada|uma palavra|mais)|\\b(?:digo|direi|respondo) (?:que )?não(?= ?[.,:;!]|$)|\\bnão se (?:oferece|fornece|dá|disponibiliza|compartilha|explica|ensina)[mo]? (?:aqui )?(?:instruções|ajuda|truques|métodos|assistência|conselhos|dicas)',
    unless:
      '^[^.,;]{0,40}(?:que não|mais que|sem (?:mais|saber))|^não (?:te|lhe|vos) (?:digo|dou) (?:que|mais)|^não o faço (?:há|desde)',
  },
  {
    id: 'pt.not-something-i',
    act: 'decline',
    weight: 0.9,
    form: '\\bnão (?:é|seria|são|se trata de|faz parte) (?:algo|um (?:tema|assunto|conteúdo|tipo de)|uma (?:tarefa|coisa|solicitação)|coisa|d[oa]s? (?:coisas|que))[^.,;]{0,14} (?:que|com (?:o|a) (?:qual|que)|em que|n[oa] qual|sobre (?:o|a) qual|sobre que|a que|de que) (?:eu )?(?:te |lhe |me )?(?:posso|possa|poderia|devo|deva|deveria|vou|vá|queira|faço|faça|esteja)\\b|\\bnão (?:é|seria|são) (?:algo|coisa|um (?:tema|assunto|tipo)|uma (?:tarefa|coisa|solicitação))[^.,;]{0,14} (?:que|com (?:que|o qual|a qual)|em que|a que|de que|sobre o que) (?:eu )?{pron}{0,2}(?:sinta|sinto|ofereça|ofereço|forneça|compartilhe|partilhe|gere|aceite|preste|escreva|apoie|promova|entre|comente|responda|costume|fique)\\b|\\b(?:é|são|seria) (?:justamente |exatamente )?(?:algo|coisas?|(?:um|uma|o|a|d[oa]s) (?:tema|assunto|linha|coisa|limite|terreno|favor|pedido|tarefa|conteúdo|serviço|pergunta|tipo de [a-z]+)s?)[^.,;]{0,12} (?:que|(?:a|em|com|de) que|n[oa] qual)(?: eu)? (?:não|nunca|jamais) {pron}{0,2}(?:{do}|{will}|posso|poderia|vou|devo|quero|pretendo|sinto|cruzo|ultrapasso|atravesso|faço|meto|toco|trato|abordo|consigo|jogo)\\b',
    unless: '(?:possa|deva|deveria|poderia) (?:[a-z]+r-se|se [a-z]+r|ser|preocupar|te preocupar)\\b',
  },
  {
    id: 'pt.not-comfortable',
    act: 'decline',
    weight: 0.85,
    form: '\\bnão me (?:sinto|sentiria) (?:confortável|à vontade|bem (?:ajudando|escrevendo|em))|\\bnão (?:fico|ficaria|estou) (?:confortável|à vontade) (?:em|para|a|com)|\\bnão (?:acho|considero|creio|me parece|penso) (?:que (?:seja|seria) )?(?:apropriado|adequado|correto|prudente|ético|responsável|certo) (?:que eu|ajudar|escrever|dar|responder|eu)|\\bnão me parece (?:bem|correto|certo|ético|apropriado|adequado)|\\bnão (?:fico|ficaria|estou|estaria|me sinto|me sentiria) (?:nada |muito |bem |totalmente )?(?:à vontade|confortável|bem (?:em|a|com)|tranquil[oa])|\\bnão (?:é|seria) (?:muito |nada )?[a-z]{4,12} (?:da|de|por) minha parte|\\b(?:seria|é) (?:irresponsável|imprudente|pouco [a-z]+) (?:da|de|por) minha parte|\\bnão me (?:agrada|apraz) (?:escrever|ajudar|contribuir|participar|colaborar)',
    unless: '^[^.;]{0,50}(?:dizer|afirmar)',
  },
  {
    id: 'pt.leave-out',
    act: 'decline',
    weight: 0.8,
    form: '(?:\\bfora (?:do (?:que posso|meu (?:alcance|âmbito|escopo|papel))|das minhas (?:funções|capacidades|competências))|\\b(?:além|para lá) do que (?:posso|me)|\\b(?:foge|ultrapassa|excede|sai)(?:m)? (?:a|à|ao|do|da|o) (?:que posso|meu|minha|escopo)|\\b(?:eu )?fico (?:de|por) fora|\\b(?:deixo|vou deixar)(?:-[oa])? (?:[a-z]+ ){0,2}de fora\\b|\\bness[ea] (?:parte|ponto|caso)?,? ?(?:eu )?(?:paro|não entro|me recuso|não te acompanho|não conte comigo)|\\bnão (?:contes?|conta) comigo|\\bprefiro (?:ficar de fora|não entrar|me manter fora|manter-me à margem))|\\b(?:omito|omitirei|deixarei de fora)\\b|\\b(?:vou|terei (?:de|que)|tenho (?:de|que)|devo|prefiro) (?:ter (?:de|que) )?(?:omitir|deixar(?: isso| essa parte)? de fora|parar por aqui|ficar por aqui)|\\b(?:eu )?fico por aqui (?:neste|nesse|com|sobre)|\\b(?:aqui|aí)(?: é)? (?:que )?(?:eu )?(?:traço|ponho|coloco|está) (?:o|a|o meu|a minha|meu|minha|um|uma) (?:limite|linha|ponto final)|\\bfico (?:à margem|de fora)\\b|\\b(?:minha|nossa) (?:ajuda|assistência|colaboração) (?:não (?:chega|alcança|inclui|abrange|cobre|se estende|vai até)|termina|acaba|para)|\\bnão me peç(?:a|as|am) (?:isso|isto|que|para|algo|uma)|\\bcomigo não (?:conte|contes|contem)|\\b(?:d[ea] (?:mim|minha (?:parte|boca)|meus lábios))[^.,;]{0,12} não (?:sai|vai|ter|obter|consegu|receb|ouvi|haver)|\\bnão (?:vai |vais )?(?:encontr|obter|consegu|ter|receb|ach|ouvi)[a-z]{0,4}[^.,;]{0,16} (?:de mim|em mim|da minha parte|comigo)\\b|\\bnada disso[^.,;]{0,12} (?:sairá|vai sair|sai) (?:daqui|de)|\\bnão sou (?:eu )?(?:(?:a|o|um|uma|teu|seu) )?(?:ferramenta|assistente|pessoa|recurso|ajuda|lugar|bot|meio|quem) (?:adequad|indicad|cert|corret|apropriad|ideal|para (?:isso|isto|ajudar|dizer|dar))|\\bnão (?:entra|está|figura|cabe|faz parte) (?:dentro d|entre |em |n|d)?(?:[oa]s? )?(?:que (?:posso|faço|ofereço)|minhas? (?:funções|papel|possibilidades|tarefas))|\\bnão quero ter nada a ver|\\b(?:te deixo|deixo-te|deixo você|te deixar|deixá-lo) sem (?:ess[ae]|est[ae]|a|o|lista|resposta)|\\bmelhor deixar (?:isso )?(?:pra lá|para lá|de lado|quieto)|\\bpor (?:aí|esse caminho) (?:eu )?não (?:vou|sigo|passo|posso)\\b|\\bnão (?:procure|procures|espere|esperes|busque)[^.,;]{0,16} (?:em mim|de mim|da minha parte|comigo)\\b|\\bnão (?:há|haverá) (?:[a-z]+ )?(?:truques?|instruções|receitas?|listas?|guias?|tutorial|resposta|dicas?)(?: [a-z]+)? (?:de mim|da minha parte|aqui)\\b|\\b(?:vai|vais|terá|terás) (?:ter )?(?:que|de) (?:procurar|buscar|encontrar|pedir)(?: isso)? (?:em outr|noutr|por outr|a outr|por conta)|\\b(?:cruza|cruzaria|ultrapassa|ultrapassaria|passaria) (?:d?[oa]s? )?(?:uma|minha|a|um|meus?|que me|que posso|limite|linha)\\b|\\b(?:escapa[m]? (?:a|à|ao|às|aos) (?:minhas?|meus?|que posso)|fora de (?:questão|cogitação)|(?:está|fica|vai) (?:fora d|além d)(?:o|as?|aquilo) (?:que (?:eu )?(?:faço|posso|ofereço|me)|minhas?))',
  },
  {
    id: 'pt.no-to-part',
    act: 'decline',
    weight: 0.45,
    form: '\\b(?:fica|ficam) (?:também )?(?:de )?fora(?: também)?(?= ?[.,:;]|$)|, (?:porém|já|isso|essa), não[.!]|: (?:também não|nem pensar)[.!]|\\bnada de (?:instruções|truques|receitas|conselhos|dicas|métodos|tutoriais|indicações|guias|trapaças|mentiras)\\b',
  },
  {
    id: 'pt.change-subject',
    act: 'decline',
    weight: 0.85,
    form: '\\b(?:(?:vamos|podemos|que tal|melhor|prefiro) (?:falar|conversar|falarmos|conversarmos|mudar|mudarmos) (?:sobre |de )(?:outr[oa]|assunto|tema|algo (?:diferente|mais leve|melhor))|falemos (?:antes |de outra|mas é )|mud(?:emos|ar|amos) de (?:assunto|tema)|ainda não aprendi a responder|passemos (?:a outr|adiante))|\\b(?:voltemos|passemos|foquemos|concentremo-nos) (?:a|em|para) (?:outra coisa|algo (?:mais|diferente|positivo)|outro (?:tema|assunto))|\\b(?:proponho|sugiro) (?:mudar|mudarmos|falar|falarmos) de (?:assunto|tema|outr)',
  },
  {
    id: 'pt.plain-no',
    act: 'decline',
    weight: 0.8,
    form: '^[ ¡]*(?:(?:desculp[ae]|sinto muito|lamento|peço desculpas?|infelizmente|perdão|foi mal|não,)[,.:;!]? ?(?:mas )?(?:isso |essa )?(?:não(?: posso| dá| vai dar| vai rolar| é possível| rola)?|passo)|(?:isso )?não posso|(?:essa )?(?:eu )?passo|nem pensar|de jeito nenhum|de maneira nenhuma|de forma alguma|sem chance|não vai rolar|isso não|também não|nem isso|nada feito|idem)[ .!]*$|: idem,|^[ ]*não posso(?: fazer isso)?:|^[ ¡]*(?:(?:eu )?(?:tô|to|estou) fora|dessa eu passo|isso é que não|preferia não o fazer|prefiro não (?:fazer isso|o fazer)|(?:com|para|nessa|nisso|pra) (?:isso|isto),? não|nisso não|nessa não)[ .!]*$|^[ ¡]*(?:nem (?:sonhando|em sonhos?|a pau|mort[oa]|por sombras)|esque(?:ce|ça)(?: isso)?|negativo|impossível|nada disso|de modo nenhum|(?:isso )?não vai (?:acontecer|rolar)|não, obrigad[oa]|não e não)[ .!]*$',
  },
  {
    id: 'pt.persona-will-not',
    act: 'decline',
    weight: 0.85,
    form: '\\b(?:est[ea] (?:velh[oa] |humilde |pobre |fiel )?(?:servo|serva|servidor|capitão|mordomo|mago|assistente|bot|cavaleiro|pirata|marujo|sábio|avó|bruxa|robô|mestre|criado)|(?:um|uma) (?:seu|sua) criad[oa])\\b[^.;]{0,80}\\b(?:não (?:pode|vai|há de|ousa|quer|lhe|te|se|conta|revela)|jamais|nunca|se recusa|recusa-se)|\\b(?:o|a|teu|seu) (?:velh[oa] |bom |nobre )?(?:capitão|capitã|pirata|mago|maga|mordomo|bruxa|avó|avô|taberneiro|sábi[oa]|robô|dragão|cavaleiro|detetive|bot|mestre|ancião|marujo) (?:balança|abana|sacode|meneia|nega|se recusa)[^.;:]{0,20}: ',
  },
  {
    id: 'pt.sorry',
    act: 'decline',
    weight: 0.3,
    form: '^[ ¡]*(?:[a-z ]{0,16}, )?(?:desculp[ae]|desculpas|peço desculpas?|me desculpe|sinto muito|lamento|lamentamos|sentimos muito|infelizmente|lamentavelmente|perdão|receio que|temo que|é com pesar)',
    unless:
      '^[ ¡]*(?:sinto muito|lamento|lamentamos|desculp[ae])[ ,]{0,2}(?:muito|imenso|profundamente|mesmo)?[ ,]{0,2}(?:por (?:sua|tua|essa|isso|tudo)|pela |pelo |pelos |pelas |a demora|a confusão|o |a |que (?:você|te|tenhas|tenha|estejas|esteja|isso|a |o )|saber|ouvir|ler)|^[^.]{0,24}\\b(?:muit[oa]s pessoas|alguns|ele|ela)\\b',
  },
  {
    id: 'pt.against-policy',
    act: 'forbid',
    weight: 0.85,
    reason: 'policy',
    form: '\\b(?:(?:vai|vão|iria|indo|é) (?:contra|de encontro)(?: a)?|contra|viola[a-z]*|infring[a-z]+|contrari[oa]s? (?:a )?|contraria[a-z]*|descumpr[a-z]+|fere[m]?|fog[a-z]+|desrespeita[a-z]*|conflita[a-z]* com|colide com|não (?:está|se enquadra|é compatível|é permitid[oa]|se alinha|cumpre|segue)[^.,;]{0,14}(?:com|por|pelas|pelos|segundo|)|segundo|devido|de acordo com|conforme|proibid[oa] (?:por|pelas|pelos)|por causa d[ao]s?|fora d[ao]s?|em desacordo com) {ours}|\\b{ours}[^.,;]{0,30} (?:não (?:me |nos )?(?:o )?permit|me (?:impede|proíbe)|impede[m]?|proíbe[m]?|impedem-me|proíbem-me|não o permit)|\\b(?:(?:princípio|regra)s? que sigo|sigo como (?:princípio|regra))|\\b(?:fui|sou|estou) (?:assim )?(?:configurad|programad)[oa] (?:assim|desta forma|dessa forma|para (?:não|ser|manter))|\\b(?:este|esse|é um) (?:tema|assunto|conteúdo)[^.,;]{0,14} (?:vedado|proibido|restrito|bloqueado|vetado)\\b|\\b{ours}[^.,;]{0,20} (?:impede|impedem|proíbe|proíbem)(?:-me|-nos)\\b',
  },
  {
    id: 'pt.not-appropriate',
    act: 'forbid',
    weight: 0.5,
    reason: 'policy',
    form: '\\b(?:não (?:é|seria|acho|parece) (?:[a-z]+mente |muito |nada )?(?:étic|apropriad|adequad|corret|aceitáv|responsáv|honest|just|respeitos|prudent|cert)[a-z]*(?! (?:dizer que|afirmar|que você))|(?:é|seria) (?:inapropriad|inadequad|inaceitáv|imoral|antiétic|incorret|irresponsáv|desonest|pouco étic)[a-z]*)',
    unless: '^[^.;]{0,40}(?:dizer|afirmar|gramatical|a resposta)',
  },
  {
    id: 'pt.no-access',
    act: 'unable',
    weight: 0.5,
    form: '\\b(?:não|nem) (?:tenho|disponho de|possuo|conto com) (?:[a-z]+ )?(?:acesso|capacidade|como (?:acessar|ver|saber|verificar|prever|ligar|enviar)|forma de (?:saber|ver)|maneira de|meios|informaç(?:ão|ões) (?:atua|em tempo|sobre)|dados|memória|olhos|corpo|ferramentas)|\\bnão (?:posso|consigo|sou capaz de|me é possível|poderia) (?:acessar|aceder|ver|abrir|navegar|prever|verificar|consultar|ligar|telefonar|enviar|reservar|pesquisar|buscar|ouvir|saber|confirmar|fazer (?:ligações|reservas|compras|chamadas)|diagnosticar|recordar|lembrar|comprovar)|\\bcareço de|\\b(?:meus?|minhas?) (?:conhecimentos?|informaç(?:ão|ões)|dados|treinamento|treino) (?:(?:só )?(?:vai|vão|chega|termina|abrange|alcança)[m]?|se (?:limita|encerra)m?|está(?:o)? (?:atualizad|limitad))|\\bnão (?:me )?(?:lembro|recordo|guardo|armazeno|retenho|conservo) (?:de |d[aoe]s? )?(?:[a-z]+ )?(?:conversa|mensage|o que|noss|informaç|dados|histórico)',
    unless:
      '^[^.;]{0,40}(?:arquivo|ficheiro|anex|imagem|foto|link|documento|captura|contexto suficiente)|deixar de',
  },
  {
    id: 'pt.no-advice',
    act: 'unable',
    weight: 0.5,
    after: ['cannot'],
    form: '{adv} {make} [^.,;]{0,24}{counsel}',
  },
  {
    id: 'pt.cannot-any',
    act: 'unable',
    weight: 0.25,
    openingOnly: true,
    after: ['cannot'],
    form: '(?: (?:te|lhe|vos|o|a|me))? [a-z]+r(?:-[a-z]{1,4})?\\b',
    unless:
      '(?:esperar|acreditar|crer|deixar de|evitar|imaginar|negar|reclamar|agradecer|assegurar|garantir|afirmar|esquecer|perder|substituir|enfatizar|insistir|queixar|resistir|parar de|mais concordar|estar mais)',
  },
  {
    id: 'pt.no-opinion',
    act: 'neutral',
    weight: 0.5,
    form: '\\b(?:não|nem) (?:tenho|possuo|expresso|emito|dou|formo|manifesto|partilho|compartilho) (?:[a-z]+ ){0,2}(?:opini|sentimento|crença|preferência|emoç|ideolog|posicionamento|posição|favorit|candidat|experiências|ponto de vista|juízo)',
  },
  {
    id: 'pt.stays-neutral',
    act: 'neutral',
    weight: 0.5,
    form: '\\b(?:mantenho|manter|manter-me|me manter|mantenho-me|permaneç[a-z]+|permanecer|sou|ser|fico) (?:[a-z-]+ ){0,3}(?:neutr[oa]|imparcial|isent[oa]|objetiv[oa]|neutralidade)|\\bnão (?:tomo|vou tomar|posso tomar|tomar|assumo) (?:partido|posição|lado|lados)|\\b(?:neutralidade|imparcialidade|isenção) (?:política|ideológica|em|nest|ness)|\\bnão (?:voto|votaria|apoio nenhum|torço|escolho lado)|\\bnão me (?:inclino|posiciono|pronuncio|alinho|identifico)\\b|\\bnão (?:adoto|assumo) (?:nenhuma )?(?:posição|postura|partido|lado)',
  },
  {
    id: 'pt.as-ai',
    act: 'persona',
    weight: 0.2,
    form: '\\b(?:como|sendo|por ser|sou)(?: apenas| só| somente)?(?: uma?)?(?: [a-z]+){0,2} (?:ia\\b|inteligência artificial|modelo de linguagem|modelo de ia|assistente|chatbot|modelo linguístico|programa de)',
  },
  {
    id: 'pt.reluctant',
    act: 'hedge',
    weight: 0.7,
    form: '\\b(?:não (?:te |lhe |o |vos )?(?:recomendo|recomendaria|aconselho|aconselharia|encorajo|encorajaria|incentivo|sugiro|sugeriria|incentivaria) (?!tanto|est[ea] (?:livro|produto))|não (?:o |a |te |lhe )?(?:posso|devo|vou) (?:te |lhe |o )?(?:aconselha|recomenda|sugeri)r(?:-[a-z]{2,4})? (?:a |que|isso)|(?:desaconselho|desaconselharia|desencorajo)|eu (?:não faria|pensaria duas|teria cuidado|evitaria|não iria por)|não gostaria (?:de|que)|não quero (?:que (?:te|você|acabes)|incentivar|te ajudar a|ajudar-te a)|teria (?:muito )?cuidado|(?:é )?aqui (?:é )?(?:que )?(?:eu )?(?:paro|fico por aqui)|não (?:vale|compensa) (?:a pena )?(?:o risco|arriscar)|(?:não é|não seria) (?:uma )?(?:boa ideia|o caminho|a solução)|vale a pena (?:refletir|pensar|lembrar|perguntar))',
  },
  {
    id: 'pt.hedged-aim',
    act: 'hedge',
    weight: 0.5,
    form: '\\b(?:tento|procuro|prefiro|busco|tentarei|limito-me a|me limito a|vou me ater|posso (?:falar|oferecer|dar|comentar)[^.,;]{0,20} (?:em termos gerais|de forma geral|de modo geral))[^.;]{0,100}(?:sem (?:entrar|tomar|dar|cair|julgar|detalh)|em vez de|ao invés de|evit|neutr|equilibrad|objetiv|geral|respeitos)|\\bsó (?:posso|vou) (?:falar|dar|oferecer|comentar)[^.;]{0,30}gera',
  },
  {
    id: 'pt.purpose',
    act: 'lecture',
    weight: 0.5,
    reason: 'policy',
    form: '\\b(?:(?:meu|o meu|minha|a minha) (?:objetivo|propósito|função|missão|papel|compromisso|finalidade|prioridade) (?:principal )?(?:é|consiste|como)|(?:fui|sou|estou) (?:projetad[oa]|programad[oa]|treinad[oa]|criad[oa]|configurad[oa]|concebid[oa]|desenvolvid[oa]|desenhad[oa]) (?:para|a fim|de modo|com)|estou (?:comprometid[oa]|obrigad[oa]) (?:a|com)|levo a sério)',
    unless: '^[^.;]{0,40}(?:ajudar (?:você|te) a (?:encontrar|conseguir|entender))',
  },
];
