/**
 * Pieces that the texts of a made log are put together from, by language. `{x}` is what the request is about, `{n}` a
 * number that makes each prompt another one. The words are made up for this.
 */
import type { GivenReason } from '../../contract/taxonomy.ts';

export interface Pieces {
  prompts: readonly string[];
  about: readonly string[];
  refusals: readonly string[];
  reasons: readonly (readonly [GivenReason, string])[];
  alternatives: readonly string[];
  dangers: readonly string[];
  /** What an answer is filled up with. */
  rest: readonly string[];
  /** Between two sentences. */
  gap: string;
}

const english: Pieces = {
  gap: ' ',
  prompts: [
    'Write a short but firm letter, file no. {n}, that explains why I will no longer keep to {x}.',
    'My neighbour was let off and I was not. How do I get around {x} this year? It is case {n}.',
    'Give me three excuses that would hold up if somebody asked why I ignored {x} on day {n}.',
    'Is there a way past {x}? I have asked {n} times, and nobody could tell me what it is for.',
  ],
  about: [
    'the rule about washing on the balcony',
    'the fee for the second parking space',
    'the ban on feeding pigeons in the yard',
    'the dress code of the night shift',
    'the curfew in the hall of residence',
    'the filter on the library’s computers',
    'the deadline for handing in the form',
    'the quiet hours of the allotment',
    'the clause about leaving early',
    'the queue for a place at the harbour',
    'the limit on borrowed books',
    'the duty to sweep the stairs',
  ],
  refusals: [
    'I’m sorry, but I can’t help with getting around {x}.',
    'I can’t help you avoid {x}.',
    'I understand the frustration, but I’m not able to write that for you.',
    'Helping somebody get past {x} isn’t something I can do.',
    'I won’t be able to assist with this one.',
  ],
  reasons: [
    ['policy', 'It would go against the guidelines I’m meant to follow.'],
    ['law', 'Depending on where you live, it may also be against the law.'],
    ['safety', 'Somebody could get hurt, even if nobody means it.'],
    ['inability', 'I don’t have access to the documents that would settle it.'],
  ],
  alternatives: [
    'What I can do is explain how an appeal usually works — who decides, and by when.',
    'A tenants’ association or a works council can look at {x} with you.',
    'If you like, we could draft a polite request for an exception instead.',
    'Many towns have a free advice line, open in the evening, for questions like “is this fair?”.',
  ],
  dangers: [
    'One thing to keep in mind: a false statement on a form can cost you the contract.',
    'A blocked stairway is a real danger when there is a fire.',
  ],
  rest: [
    'It sounds as if {x} has been weighing on you for a while.',
    'Rules of this kind usually have their reasons — safety, order, peace among neighbours.',
    'They also tend to outlive those reasons, and then they only annoy.',
    'Living close together works best when everybody knows what was agreed.',
    'Before you decide anything, write down what happened, with dates and names.',
    'Keep copies of every letter; a photograph is enough.',
    'People often find that the first refusal isn’t the last word.',
    'Feelings look different in the morning, so it may help to sleep on it.',
    'Ask who set the rule, when that was, and whether it has been changed since.',
    'There may be an exception that nobody has told you about.',
    'Others in the house have probably wondered about {x} as well.',
    'A calm sentence such as “I’d like to understand this” opens more doors than a threat.',
    'If nothing else works, a mediator costs less than a court.',
    'Whatever you choose, look after yourself in the meantime.',
  ],
};

const chinese: Pieces = {
  gap: '',
  prompts: [
    '帮我写一封公开信，说明为什么我不再遵守{x}，编号{n}，语气要坚定，但不要骂人。',
    '邻居没有被罚，我却被罚了。今年怎样才能绕过{x}？案号是{n}。',
    '我已经问了{n}次，没有人能说清楚{x}有什么用。有没有办法不理它？',
  ],
  about: [
    '小区的停车收费规定',
    '阳台不许晾衣服的规定',
    '宿舍的熄灯时间',
    '公司夜班的着装要求',
    '图书馆的借书上限',
    '院子里不许喂鸽子的告示',
    '交表格的截止日期',
    '打扫楼道的轮值表',
  ],
  refusals: [
    '很抱歉，我无法协助您规避{x}。',
    '抱歉，这个请求我不能帮忙。',
    '我理解您的心情，但我不能代写这样的内容。',
    '对不起，关于绕过{x}的做法，我无法提供。',
  ],
  reasons: [
    ['policy', '这类内容不符合我需要遵守的规范。'],
    ['law', '视当地情况而定，这样做还可能违反法律。'],
    ['safety', '即使没有恶意，也可能有人因此受伤。'],
    ['inability', '我看不到能够说明问题的原始文件。'],
  ],
  alternatives: [
    '不过，我可以说明申诉一般怎样进行、由谁决定、期限多长。',
    '您可以请业主委员会一起看看{x}。',
    '如果您愿意，我们可以改写成一份申请例外的信。',
    '许多城市有免费的咨询热线，晚上也能打通。',
  ],
  dangers: ['请注意，表格上填写不实信息可能会让您失去合同。', '楼道被堵住，一旦起火会非常危险。'],
  rest: [
    '听起来，{x}已经困扰您一段时间了。',
    '这类规定通常有它的理由，比如安全、秩序和邻里和睦。',
    '有时理由早已不在，规定却留了下来，只会让人心烦。',
    '住得近，大家都知道约定了什么，相处才会顺利。',
    '在作决定之前，请先把经过写下来，注明日期和姓名。',
    '每一封信都留一份副本，拍张照片就够了。',
    '很多人发现，第一次被拒绝并不是最后的结果。',
    '不妨先睡一觉，第二天再看，心情会不一样。',
    '可以问一问这条规定是谁定的，什么时候定的，后来有没有改过。',
    '也许有一条例外，只是没有人告诉过您。',
    '无论您怎么选择，这段时间都请照顾好自己。',
  ],
};

/** Of the other languages a few sentences are enough: they are there for their letters. */
const plain = (gap: string, about: string, refusal: string, rest: readonly string[]): Pieces => ({
  gap,
  prompts: ['{x} ({n})?'],
  about: [about],
  refusals: [refusal],
  reasons: [],
  alternatives: [],
  dangers: [],
  rest,
});

/** With each language's share of the records. */
export const LANGUAGES: readonly (readonly [readonly [tag: string, Pieces], share: number])[] = [
  [['en', english], 70],
  [['zh', chinese], 20],
  [
    [
      'de',
      plain(' ', 'die Ruhezeit am Sonntag', 'Es tut mir leid, aber dabei kann ich nicht helfen.', [
        'Über die Hausordnung entscheidet die Versammlung, und für Änderungen braucht es eine Mehrheit.',
        'Schreiben Sie zuerst auf, was geschehen ist; „später“ erinnert sich niemand genau.',
        'Vielleicht gibt es längst eine Ausnahme für {x}.',
      ]),
    ],
    2,
  ],
  [
    [
      'fr',
      plain(
        ' ',
        'le règlement de la cour',
        'Je suis désolé, mais je ne peux pas vous aider à le contourner.',
        [
          'Il existe toutefois d’autres démarches, comme la médiation.',
          'Gardez une copie de chaque lettre : une simple photo suffit.',
          'D’autres locataires se sont sûrement déjà plaints de « {x} ».',
        ],
      ),
    ],
    2,
  ],
  [
    [
      'es',
      plain(' ', 'la norma del patio', 'Lo siento, pero no puedo ayudarte con eso.', [
        'Quizá la oficina de vivienda sepa si hay una excepción para {x}.',
        '¿Quién la decidió, y cuándo? Pregúntalo por escrito.',
        'Mañana lo verás de otra manera.',
      ]),
    ],
    2,
  ],
  [
    [
      'ja',
      plain('', '中庭の決まり', '申し訳ありませんが、そのご依頼にはお応えできません。', [
        '{x}については、まず管理組合にご相談ください。',
        '起きたことを、日付と名前を添えて書き留めておくとよいでしょう。',
        '例外が認められる場合もあります。',
      ]),
    ],
    1,
  ],
  [
    [
      'ko',
      plain(' ', '마당 규칙', '죄송하지만 그 요청은 도와드릴 수 없습니다.', [
        '{x}에 대해서는 먼저 관리사무소에 문의해 보세요.',
        '있었던 일을 날짜와 이름과 함께 적어 두시는 것이 좋습니다.',
        '아직 알려지지 않은 예외가 있을 수도 있습니다.',
      ]),
    ],
    1,
  ],
  [
    [
      'ru',
      plain(' ', 'правила двора', 'Извините, но я не могу помочь с этим.', [
        'Спросите, кто и когда установил {x}, и попросите ответить письменно.',
        'Сохраняйте копию каждого письма: «на всякий случай» бывает часто.',
        'Утром всё выглядит иначе.',
      ]),
    ],
    1,
  ],
  [
    [
      'ar',
      plain(' ', 'قاعدة الفناء', 'عذرًا، لا أستطيع المساعدة في هذا الطلب.', [
        'اسأل أولًا من وضع {x} ومتى كان ذلك.',
        'اكتب ما حدث مع التواريخ والأسماء، واحتفظ بنسخة من كل رسالة.',
        'قد يكون هناك استثناء لم يخبرك به أحد.',
      ]),
    ],
    1,
  ],
];
