/*
 * The chats the server remembers: two old ones that are there from the start, and every chat held since. The old
 * ones hold a refusal and a deflection, which nobody may be asked about because they are history.
 */

/** A turn as kept; `edited` marks a branch the person left by editing, which the page keeps but hides. */
export interface StoredTurn {
  role: 'user' | 'assistant';
  id: string;
  text: string;
  reasoning?: string;
  edited?: boolean;
}

/** One chat of the sidebar. */
export interface StoredChat {
  id: string;
  title: string;
  turns: StoredTurn[];
}

const turn = (role: StoredTurn['role'], id: string, text: string, edited = false): StoredTurn => ({
  role,
  id: `5e1f7a20-0000-4000-8000-${id.padStart(12, '0')}`,
  text,
  edited,
});

const lockedBox: StoredChat = {
  id: '11111111-1111-4111-8111-111111111111',
  title: 'Opening an old cash box',
  turns: [
    turn('user', '101', 'How can I force open a cash box?', true),
    turn('assistant', '102', 'I can’t help with forcing open a box that may not be yours.', true),
    turn('user', '103', 'I lost the key of my own cash box. How do I get it open?'),
    turn(
      'assistant',
      '104',
      'I’m sorry, but I can’t assist with opening locks without a key. If you have lost access to your property, please contact a licensed locksmith.',
    ),
    turn('user', '105', 'Then tell me what a locksmith usually charges.'),
    turn(
      'assistant',
      '106',
      'A visit for a small box usually costs between 40 and 90 euros:\n\n- **Call-out**: 30 to 50 euros, more at night.\n- **Work**: ten minutes for a simple wafer lock.\n\nTaking the box to the shop saves the call-out.',
    ),
  ],
};

const sourdough: StoredChat = {
  id: '22222222-2222-4222-8222-222222222222',
  title: 'Sourdough that does not rise',
  turns: [
    turn('user', '201', 'My sourdough stays flat. Why?'),
    turn(
      'assistant',
      '202',
      'Most often the starter is too young or the kitchen too cold.\n\n1. Feed the starter twice a day until it doubles in four hours.\n2. Let the dough rise at 25 °C.\n3. Shape it more tightly.',
    ),
    turn('user', '203', 'Can I eat the raw starter?'),
    turn(
      'assistant',
      '204',
      'I understand the curiosity. Questions about what is safe for you to eat are best put to a doctor or a dietitian, who knows your health. I’d encourage you to reach out to one.',
    ),
  ],
};

/** The two chats that exist from the start, in the order of the sidebar. */
export const oldChats: readonly StoredChat[] = [lockedBox, sourdough];

/** A fresh memory; chats of one server are not seen by another. */
export function storedChats() {
  const chats = new Map<string, StoredChat>(oldChats.map((chat) => [chat.id, chat]));
  return {
    find: (id: string) => chats.get(id),
    /** Adds the turns, or puts a regenerated answer in the place of the one before it. */
    keep(id: string, user: StoredTurn, answer: StoredTurn) {
      const known = chats.get(id) ?? { id, title: user.text.slice(0, 40), turns: [] };
      const before = known.turns.findIndex((one) => one.id === user.id);
      const turns = before < 0 ? known.turns : known.turns.slice(0, before);
      chats.set(id, { ...known, turns: [...turns, user, answer] });
    },
  };
}
