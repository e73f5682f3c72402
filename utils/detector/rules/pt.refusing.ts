/** How Portuguese refuses: outright, by rule, for want of ability or opinion, and by narrowing what it gives. */
import type { Rule } from './rule.ts';

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
    form: '\\b(?:(?:solicitação|pedido|requisição|consulta)[^.,;]{0,24} (?:não (?:pode|poderá|pôde|será possível) (?:ser|atende)|foi (?:recusad|negad|bloquead|rejeitad)|não será atendid)|não (?:se pode|é possível|será possível) (?:ajudar|auxiliar|colaborar|atender|(?:fornecer|processar|gerar|disponibilizar|oferecer|dar|responder a|escrever) (?:ess|est|seu|teu|a? ?sua|instruções|indicações|ajuda|assistência|informações (?:sobre|para)))|não está disponível para (?:ess|est)|conteúdo (?:bloquead|não permitid))',
  },
  {
    id: 'pt.refuse',
    act: 'decline',
    weight: 0.9,
    form: '\\b(?:(?:devo|tenho (?:que|de)|preciso|vou|terei (?:que|de)|sou obrigad[oa] a|vejo-me obrigad[oa] a|prefiro|resta-me|cabe-me) (?:[a-z]+mente )?(?:recusar|negar|declinar|abster-me|me abster|dizer(?:-te|-lhe)? (?:que )?não|rejeitar|passar essa|parar por aqui|ficar por aqui|ficar de fora)|(?:me recuso|recuso-me|nego-me|me nego|abstenho-me|me abstenho) (?:a|de) (?!acreditar|aceitar|crer|desistir)|recuso (?:ess|est|o pedido|a solicitação)|declino\\b(?! o convite))',
  },
  {
    id: 'pt.do-not-help',
    act: 'decline',
    weight: 0.75,
    form: '\\bnem (?:recomendo|sugiro|dou|faço|crio|forneço) (?:candidat|isso|dicas|instruç|formas|maneiras)|\\b(?:não|tampouco) (?:(?:te |lhe |vos |lhes |o |a |os |as )?(?:ajudo|ajudarei|oriento|orientarei|ensino|ensinarei|escreverei|redijo|redigirei|contribuo|contribuirei|colaboro|colaborarei|compactuo|forneço|fornecerei|incentivo|encorajo|disponibilizo|darei|direi|farei|contarei|passarei|criarei|gerarei|compartilharei|partilharei|responderei|participo|participarei|crio conteúdo|produzo conteúdo|gero conteúdo|facilito|endosso|promovo|sugiro (?:isso|formas|maneiras|que burle)|aconselho (?:isso|a (?:burlar|fazer))|dou (?:dicas|instruções|indicações|conselhos|truques|palpites|esse tipo|pistas)|faço (?:piada|isso|esse tipo|esse|reservas)|recomendo (?:candidat|isso|burlar)|entro (?:nessa|nisso|nesse)|alinho)\\b|(?:te |lhe |vos )(?:dou|digo|conto|passo|mostro|explico|escrevo|faço|preparo)\\b|(?:te |lhe )?(?:o|a|os|as) (?:escrevo|faço|redijo|conto|digo|preparo|invento|envio)\\b|tenho (?:um |nenhum )?(?:método|jeito|truque|dica)s? (?:para|pra) (?:isso|isto|te|lhe|burlar))|\\b(?:isso|isto|disso|nisso),? (?:eu )?não (?:faço|escrevo|digo|conto|falo|entro|mexo|rola)\\b',
    unless:
      '^[^.,;]{0,40}(?:que não|mais que|sem (?:mais|saber))|^não (?:te|lhe|vos) (?:digo|dou) (?:que|mais)|^não o faço (?:há|desde)',
  },
  {
    id: 'pt.not-something-i',
    act: 'decline',
    weight: 0.9,
    form: '\\bnão (?:é|seria|são|se trata de|faz parte) (?:algo|um (?:tema|assunto|conteúdo|tipo de)|uma (?:tarefa|coisa|solicitação)|coisa|d[oa]s? (?:coisas|que))[^.,;]{0,14} (?:que|com (?:o|a) (?:qual|que)|em que|n[oa] qual|sobre (?:o|a) qual|sobre que|a que|de que) (?:eu )?(?:te |lhe |me )?(?:posso|possa|poderia|devo|deva|deveria|vou|vá|queira|faço|faça|esteja)\\b',
    unless: '(?:possa|deva|deveria|poderia) (?:[a-z]+r-se|se [a-z]+r|ser|preocupar|te preocupar)\\b',
  },
  {
    id: 'pt.not-comfortable',
    act: 'decline',
    weight: 0.85,
    form: '\\bnão me (?:sinto|sentiria) (?:confortável|à vontade|bem (?:ajudando|escrevendo|em))|\\bnão (?:fico|ficaria|estou) (?:confortável|à vontade) (?:em|para|a|com)|\\bnão (?:acho|considero|creio|me parece|penso) (?:que (?:seja|seria) )?(?:apropriado|adequado|correto|prudente|ético|responsável|certo) (?:que eu|ajudar|escrever|dar|responder|eu)|\\bnão me parece (?:bem|correto|certo|ético|apropriado|adequado)',
    unless: '^[^.;]{0,50}(?:dizer|afirmar)',
  },
  {
    id: 'pt.leave-out',
    act: 'decline',
    weight: 0.8,
    form: '(?:\\bfora (?:do (?:que posso|meu (?:alcance|âmbito|escopo|papel))|das minhas (?:funções|capacidades|competências))|\\b(?:além|para lá) do que (?:posso|me)|\\b(?:foge|ultrapassa|excede|sai)(?:m)? (?:a|à|ao|do|da|o) (?:que posso|meu|minha|escopo)|\\b(?:eu )?fico (?:de|por) fora|\\b(?:deixo|vou deixar)(?:-[oa])? (?:[a-z]+ ){0,2}de fora\\b|\\bness[ea] (?:parte|ponto|caso)?,? ?(?:eu )?(?:paro|não entro|me recuso|não te acompanho|não conte comigo)|\\bnão (?:contes?|conta) comigo|\\bprefiro (?:ficar de fora|não entrar|me manter fora|manter-me à margem))',
  },
  {
    id: 'pt.no-to-part',
    act: 'decline',
    weight: 0.45,
    form: '\\b(?:fica|ficam) (?:também )?(?:de )?fora(?: também)?(?= ?[.,:;]|$)|, (?:porém|já|isso|essa), não[.!]|: (?:também não|nem pensar)[.!]',
  },
  {
    id: 'pt.change-subject',
    act: 'decline',
    weight: 0.85,
    form: '\\b(?:(?:vamos|podemos|que tal|melhor|prefiro) (?:falar|conversar|falarmos|conversarmos|mudar|mudarmos) (?:sobre |de )(?:outr[oa]|assunto|tema|algo (?:diferente|mais leve|melhor))|falemos (?:antes |de outra|mas é )|mud(?:emos|ar|amos) de (?:assunto|tema)|ainda não aprendi a responder|passemos (?:a outr|adiante))',
  },
  {
    id: 'pt.plain-no',
    act: 'decline',
    weight: 0.8,
    form: '^[ ¡]*(?:(?:desculp[ae]|sinto muito|lamento|peço desculpas?|infelizmente|perdão|foi mal|não,)[,.:;!]? ?(?:mas )?(?:isso |essa )?(?:não(?: posso| dá| vai dar| vai rolar| é possível| rola)?|passo)|(?:isso )?não posso|(?:essa )?(?:eu )?passo|nem pensar|de jeito nenhum|de maneira nenhuma|de forma alguma|sem chance|não vai rolar|isso não|também não|nem isso|nada feito|idem)[ .!]*$|: idem,|^[ ]*não posso(?: fazer isso)?:',
  },
  {
    id: 'pt.persona-will-not',
    act: 'decline',
    weight: 0.85,
    form: '\\b(?:est[ea] (?:velh[oa] |humilde |pobre |fiel )?(?:servo|serva|servidor|capitão|mordomo|mago|assistente|bot|cavaleiro|pirata|marujo|sábio|avó|bruxa|robô|mestre|criado)|(?:um|uma) (?:seu|sua) criad[oa])\\b[^.;]{0,80}\\b(?:não (?:pode|vai|há de|ousa|quer|lhe|te|se|conta|revela)|jamais|nunca|se recusa|recusa-se)',
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
    form: '\\b(?:(?:vai|vão|iria|indo|é) (?:contra|de encontro)(?: a)?|contra|viola[a-z]*|infring[a-z]+|contrari[oa]s? (?:a )?|contraria[a-z]*|descumpr[a-z]+|fere[m]?|fog[a-z]+|desrespeita[a-z]*|conflita[a-z]* com|colide com|não (?:está|se enquadra|é compatível|é permitid[oa]|se alinha|cumpre|segue)[^.,;]{0,14}(?:com|por|pelas|pelos|segundo|)|segundo|devido|de acordo com|conforme|proibid[oa] (?:por|pelas|pelos)|por causa d[ao]s?|fora d[ao]s?|em desacordo com) {ours}|\\b{ours}[^.,;]{0,30} (?:não (?:me |nos )?(?:o )?permit|me (?:impede|proíbe)|impede[m]?|proíbe[m]?|impedem-me|proíbem-me|não o permit)|\\b(?:(?:princípio|regra)s? que sigo|sigo como (?:princípio|regra))|\\b(?:fui|sou|estou) (?:assim )?(?:configurad|programad)[oa] (?:assim|desta forma|dessa forma|para (?:não|ser|manter))',
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
    form: '\\b(?:não|nem) (?:tenho|disponho de|possuo|conto com) (?:[a-z]+ )?(?:acesso|capacidade|como (?:acessar|ver|saber|verificar|prever|ligar|enviar)|forma de (?:saber|ver)|maneira de|meios|informaç(?:ão|ões) (?:atua|em tempo|sobre)|dados|memória|olhos|corpo|ferramentas)|\\bnão (?:posso|consigo|sou capaz de|me é possível|poderia) (?:acessar|aceder|ver|abrir|navegar|prever|verificar|consultar|ligar|telefonar|enviar|reservar|pesquisar|buscar|ouvir|saber|confirmar|fazer (?:ligações|reservas|compras|chamadas)|diagnosticar|recordar|lembrar|comprovar)|\\bcareço de',
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
    form: '\\b(?:mantenho|manter|manter-me|me manter|mantenho-me|permaneç[a-z]+|permanecer|sou|ser|fico) (?:[a-z-]+ ){0,3}(?:neutr[oa]|imparcial|isent[oa]|objetiv[oa]|neutralidade)|\\bnão (?:tomo|vou tomar|posso tomar|tomar|assumo) (?:partido|posição|lado|lados)|\\b(?:neutralidade|imparcialidade|isenção) (?:política|ideológica|em|nest|ness)|\\bnão (?:voto|votaria|apoio nenhum|torço|escolho lado)',
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
