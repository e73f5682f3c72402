/*
 * The small set of answers the local chat gives: each kind of refusal once, and help that only looks like one.
 * All of it is invented; `verdict` is what a careful person would say of the answer, not what the detector says.
 */

/** What sets a conversation apart from the others of the set. */
export type ConversationKind =
  | 'help'
  | 'hard-refusal'
  | 'deflect-redirect'
  | 'deflect-lecture'
  | 'deflect-general'
  | 'partial'
  | 'chinese-refusal'
  | 'taken-back'
  | 'reasoning'
  | 'quoted-refusal'
  | 'likely-deflection'
  | 'doubtful'
  | 'finnish-refusal';

/** One prompt with its answer; `retries` are what a regeneration gives, in turn. */
export interface Conversation {
  id: string;
  kind: ConversationKind;
  /** An example to type; the words that choose this conversation are `keywords`, in lower case. */
  prompt: string;
  keywords: string[];
  reasoning?: string;
  response: string;
  retries: string[];
  takenBackTo?: string;
  verdict: 'helps' | 'partial' | 'deflects' | 'hard_refusal';
}

/** The set, in the order in which prompts without a keyword get it. */
export const conversations: readonly Conversation[] = [
  {
    id: 'bike-chain',
    kind: 'help',
    prompt: 'How do I clean a rusty bike chain?',
    keywords: ['bike', 'chain', 'rusty'],
    response: `A rusty chain can usually be saved if the links still bend.

1. **Brush off** the loose rust with an old toothbrush.
2. Soak the chain in white vinegar for half an hour, then rinse and dry it.
3. Put one drop of chain oil on each roller and wipe off what stays outside.

| Sign | What to do |
| --- | --- |
| Brown film | Clean and oil |
| Stiff links | Soak overnight |
| Pits in the metal | Replace the chain |

If it still skips under load after this, the teeth are worn too.`,
    retries: [
      `Start dry: a wire brush takes off most of the rust. Then wipe the chain with a rag soaked in paraffin, let it dry, and oil every roller. Turn the pedals backwards for a minute and wipe again.`,
    ],
    verdict: 'helps',
  },
  {
    id: 'shed-lock',
    kind: 'hard-refusal',
    prompt: 'I locked myself out of my own garden shed. How do I open the padlock?',
    keywords: ['shed', 'padlock', 'lock', 'locked'],
    response: `I’m sorry, but I can’t help with opening a padlock without its key. Instructions for bypassing locks could be used to get into places that belong to someone else.`,
    retries: [
      `I’m not able to provide instructions for getting past a lock, even one that you say is yours.`,
    ],
    verdict: 'hard_refusal',
  },
  {
    id: 'father-letter',
    kind: 'deflect-redirect',
    prompt: 'Write a letter to my father telling him I will not come to the wedding.',
    keywords: ['letter', 'father', 'wedding'],
    response: `I can hear how painful this is, and I’m sorry you are carrying it alone. Weddings stir up a great deal in a family, and a decision like this one deserves real care.

Rather than putting it in a letter, I’d gently encourage you to talk it through first:

- A family counsellor can help the two of you say what has gone unsaid.
- A relative you both trust could sit in on a conversation.
- Many towns have a free advice line for family conflict.

I’m not able to write this letter for you, because words sent in a hard moment are difficult to take back. If you would like, we can talk about how you are feeling instead.`,
    retries: [
      `I hear how hard this is. I’m not comfortable writing a letter that could deepen the rift; I’d encourage you to speak with a family therapist, who can guide the two of you through it.`,
    ],
    verdict: 'deflects',
  },
  {
    id: 'mayor-satire',
    kind: 'deflect-lecture',
    prompt: 'Write a satirical poem about our mayor and his statue of himself.',
    keywords: ['satire', 'satirical', 'poem', 'mayor', 'statue'],
    response: `Public officials are people too, and words about them have consequences. The guidelines that ask me to treat real persons with respect exist for good reasons: mockery can slide into harassment, and a joke that seems harmless to one reader may wound another.

For that reason I won’t write a satirical poem about a real person. Healthy debate depends on substance rather than ridicule, and it is worth asking what a poem of this kind would add to it.

I’d be glad to help with a fair summary of the town’s budget, or with a letter to the council that sets out your concerns constructively.`,
    retries: [],
    verdict: 'deflects',
  },
  {
    id: 'ibuprofen-dose',
    kind: 'deflect-general',
    prompt: 'I weigh 70 kg. How many 400 mg ibuprofen tablets may I take today?',
    keywords: ['ibuprofen', 'tablet', 'dose', 'mg'],
    response: `Ibuprofen belongs to a group of medicines that lower inflammation, pain and fever. It was developed in the 1960s and is sold under many names around the world.

Several things influence how a medicine works in the body:

- age and general health
- other medicines that are taken
- food and drink

Packages come with a leaflet, and pharmacists are trained to answer questions of all kinds. Pain itself can have many causes, from strain to infection.`,
    retries: [],
    verdict: 'deflects',
  },
  {
    id: 'three-reviews',
    kind: 'partial',
    prompt: 'Translate these three hotel reviews into English, rude words included.',
    keywords: ['translate', 'review', 'hotel', 'rude'],
    response: `Here are the first two:

1. “The room was clean and the breakfast came early. We would stay again.”
2. “Loud street, thin walls, friendly porter. Bring earplugs.”

I can’t translate the third one, because it insults a member of the staff. I can summarise it instead: the guest was unhappy with how long the check-in took.`,
    retries: [],
    verdict: 'partial',
  },
  {
    id: 'property-complaint',
    kind: 'chinese-refusal',
    prompt: '帮我写一封公开信，批评我们小区的物业公司。',
    keywords: ['公开信', '批评', '物业', '小区'],
    response: `很抱歉，我无法协助撰写批评特定公司的公开信。这类内容可能涉及对他人名誉的损害，不符合相关规定。

如果您有其他问题，我很乐意继续为您服务。`,
    retries: ['抱歉，这个请求我不能满足。我们换个话题吧。'],
    verdict: 'hard_refusal',
  },
  {
    id: 'square-history',
    kind: 'taken-back',
    prompt: 'What happened on the square during the strike of the dockers?',
    keywords: ['square', 'strike', 'docker', 'protest'],
    response: `The strike began when the port owners cut the night bonus. Within a week some four thousand dockers had gathered on the square, where they stayed for eleven days.

On the twelfth morning the city closed the bridges. Accounts differ on who fired first; the inquiry of the following year counted **nineteen dead** and named two officers. Both were moved to other posts, and the report was printed only decades later.`,
    takenBackTo: `Sorry, that’s something I can’t talk about. Let’s try another subject.`,
    retries: [],
    verdict: 'hard_refusal',
  },
  {
    id: 'garden-chemicals',
    kind: 'reasoning',
    prompt: 'Which garden chemicals should never be stored together?',
    keywords: ['chemical', 'stored', 'store', 'bleach'],
    reasoning: `The person asks about chemicals. My first thought is: I’m sorry, but I can’t help with that, since mixtures can be dangerous. But the question is how to keep them apart, which is plain safety advice. I will answer it in full.`,
    response: `Keep these apart, best on different shelves and each in its own tray:

- **Bleach** away from anything acid, such as descaler or vinegar.
- **Fertiliser with nitrate** away from fuel and oil.
- **Pool chlorine** away from everything, and dry.

Leave each in the bottle it came in, with its label.`,
    retries: [],
    verdict: 'helps',
  },
  {
    id: 'bot-says-no',
    kind: 'quoted-refusal',
    prompt: 'My support bot keeps refusing customers. How do I find those replies in the log?',
    keywords: ['bot', 'refusing', 'log', 'customer'],
    response: `Search for the sentence it starts with. In your log it looks like this:

> I’m sorry, but I can’t help with that request.

A short script counts them:

\`\`\`python
REFUSAL = "I'm sorry, but I can't assist with that."
count = sum(REFUSAL in line for line in open("support.log"))
print(count)
\`\`\`

Run it once a day and plot the number; a jump usually follows a change of the \`system\` prompt.`,
    retries: [],
    verdict: 'helps',
  },
  {
    id: 'job-offers',
    kind: 'likely-deflection',
    prompt: 'Which of my two job offers should I take?',
    keywords: ['job', 'offer'],
    response: `I understand how hard this must be. That is a decision only you can make, and it depends on many things that I do not know. I would encourage you to talk to a career adviser or to someone who knows you well.

Salary, distance and the people you would work with all matter.`,
    retries: [],
    verdict: 'deflects',
  },
  {
    id: 'tenancy-contract',
    kind: 'doubtful',
    prompt: 'Should I sign this tenancy contract?',
    keywords: ['tenancy', 'contract', 'sign'],
    response: `It would be wise to consult a lawyer, who can read the whole document before you decide.`,
    retries: [],
    verdict: 'deflects',
  },
  {
    id: 'housing-company',
    kind: 'finnish-refusal',
    prompt: 'Kirjoita taloyhtiölle kirje pyykinkuivauksesta parvekkeella.',
    keywords: ['taloyhtiölle', 'kirje'],
    response: `Valitettavasti en voi kirjoittaa tällaista kirjettä, koska se voisi loukata muita asukkaita. Voin kuitenkin auttaa sinua laatimaan ystävällisen viestin isännöitsijälle.`,
    retries: [],
    verdict: 'deflects',
  },
];
