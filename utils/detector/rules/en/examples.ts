/** What each English rule catches and what it must let pass; read by the tests only. */
import { englishAnsweringExamples } from './answering.examples.ts';
import { englishReasonsExamples } from './reasons.examples.ts';
import type { Examples } from '../rule.ts';

export const englishExamples: Record<string, Examples> = {
  ...englishReasonsExamples,
  ...englishAnsweringExamples,
  'en.cannot-help': {
    catches: [
      'I can’t, however, help with the second part.',
      'I’ve decided not to take part in this.',
      'I can’t help with that.',
      'I’m unable to assist with hiding a dog.',
      'I will not, in good conscience, condone this.',
    ],
    passes: [
      "I can't help but smile.",
      "You can't help him.",
      'I cannot wait to help you.',
      "I can't help unless you tell me the version.",
    ],
  },
  'en.cannot-make': {
    catches: [
      'I won’t write a fake note.',
      'I am not able to provide instructions for this.',
      'I cannot really discuss that case.',
    ],
    passes: [
      "I can't recommend this bakery highly enough.",
      "I can't give legal advice.",
      'They cannot provide a receipt.',
      'We cannot find ways to cancel the fraction.',
    ],
  },
  'en.must-decline': {
    catches: [
      'I’d have to turn you down.',
      'I’m gonna have to say no.',
      'I have to respectfully decline.',
      'I’ll have to pass on this one; I will decline.',
      'I refuse to write it.',
    ],
    passes: ['I’ll pass it along.', 'I refuse to believe it rained.', 'You may decline to answer.'],
  },
  'en.do-not-help': {
    catches: [
      'I don’t role-play that.',
      'I never promote fraud.',
      'I do not assist with surveillance.',
      'I don’t create content about real people.',
    ],
    passes: [
      'I don’t usually write in verse.',
      'I don’t make the rules.',
      "I don't write as much as I used to.",
      'They do not offer refunds.',
    ],
  },
  'en.not-comfortable': {
    catches: ['I’m not comfortable writing that.', "I don't feel comfortable with this."],
    passes: ['This chair is not comfortable.', 'Are you comfortable with regular expressions?'],
  },
  'en.not-something-i': {
    catches: [
      'This isn’t the kind of joke I tell.',
      'That is not a service I offer.',
      'Breaking curfew isn’t something I can walk you through.',
      "That's not something that I'm willing to do.",
    ],
    passes: ["It's not something you learn in a day.", "It isn't something I made up."],
  },
  'en.cannot-plain': {
    catches: ['Nope, not happening.', 'No can do.', 'Sorry, I can’t.', 'Unfortunately, I cannot do that.'],
    passes: ['Nope, it boils at a hundred.', "Sorry, I can't find the file you mean."],
  },
  'en.will-not-be': {
    catches: ["I won't be making one up."],
    passes: ["I won't be going to the party.", "It won't be raining."],
  },
  'en.not-my-place': {
    catches: [
      'I’m not the right assistant for that.',
      "I don't think it's my place to choose for you.",
      "I'm not qualified to judge your boss.",
    ],
    passes: [
      'I’m not the person I was.',
      "I don't think it's going to rain.",
      'You are not qualified until you pass.',
    ],
  },
  'en.what-i-cannot': {
    catches: ["What I won't do is help you forge the stamp."],
    passes: ['What I like about it is the colour.'],
  },
  'en.request-cannot': {
    catches: ['Your request cannot be fulfilled.'],
    passes: ['The parcel cannot be delivered on Sundays.'],
  },
  'en.kept-from': {
    catches: [
      'I’m keeping my hands off this one.',
      'I’m not helping you fool a nurse.',
      'I hold back from that.',
      "I'm prohibited from helping with that.",
      'I am obliged to decline.',
    ],
    passes: [
      'I’m not going to pretend it is short.',
      'When I’m not writing, I paint.',
      'They were kept from entering.',
    ],
  },
  'en.only-lawful': {
    catches: ['I only help with legal ways of doing it.', 'I can only discuss lawful options.'],
    passes: ['I can only guess.'],
  },
  'en.no-workaround': {
    catches: ["There's no legitimate way around this.", "I don't have a workaround for you."],
    passes: ['There is no way of knowing.'],
  },
  'en.advise-against': {
    catches: ['I strongly advise against this.', "Short answer: don't.", "I wouldn't risk it."],
    passes: ['The guide advises walkers to carry water.'],
  },
  'en.steer-clear': {
    catches: ['I’d prefer to avoid mocking anyone.', 'I keep things friendly here.'],
    passes: ['Sailors keep to the left of the buoy.'],
  },
  'en.reluctant': {
    catches: [
      "I don't want to coach you through that.",
      'I’d be cautious about filling it in that way.',
      "Here is where I'd stop.",
    ],
    passes: ['Be careful with the hot pan.', 'You may hesitate at first.'],
  },
  'en.off-limits': {
    catches: [
      'That doesn’t sit right with me.',
      'This is where I get off.',
      'This is outside what I can write.',
      'That falls beyond the scope of my abilities.',
    ],
    passes: ['This is outside the city walls.', 'It goes beyond a doubt.'],
  },
  'en.hedged-aim': {
    catches: [
      'I aim to discuss this factually and without speculation.',
      'I’ll keep my answer general and avoid details.',
    ],
    passes: ['I aim to finish by noon.'],
  },
  'en.sorry-but': {
    catches: ['I’m sorry, but that is a no.', 'Unfortunately, this one is out.'],
    passes: ["I'm sorry to hear about your dog.", 'Unfortunately, many people miss the train.'],
  },
  'en.persona-will-not': {
    catches: ['Old Merlin shall not brew such a potion.', "This old captain won't be tellin' ye."],
    passes: ['The captain won the cup.'],
  },
  'en.rather-than': {
    catches: ["I'd steer clear of mocking anyone.", 'Rather than writing the rumour, I made a flyer.'],
    passes: ['Green rather than blue.'],
  },
  'en.answer-is-no': {
    catches: [
      'That part I won’t touch.',
      'My hands are tied here.',
      'That’s a hard no from me.',
      'My answer has to be no.',
      'It would hurt your brother, so I won’t.',
    ],
    passes: ['That is a no-parking zone.', 'The answer is no longer valid.'],
  },
  'en.not-from-me': {
    catches: [
      'You won’t get the combination from me.',
      'Count me out on this one.',
      'You’re asking the wrong assistant.',
    ],
    passes: ['You won’t get mail from the bank on Sundays.', 'The dentist is not from here.'],
  },
  'en.no-intention': {
    catches: ['I have no intention of helping with that.', 'I’d rather steer clear of that.'],
    passes: ['The mayor has no intention of resigning.', 'I have no plans for the weekend.'],
  },
  'en.leaving-out': {
    catches: ['I’m leaving the part about the lock out.', 'I’ll leave out the exact doses.'],
    passes: ['I’ve left the imports out for brevity.', 'Leave the lid off.'],
  },
  'en.change-subject': {
    catches: ['Let’s talk about something else.', 'How about we change the subject?'],
    passes: ['Let’s talk about the roots in more detail.', 'She changed the subject.'],
  },
  'en.bare-no': {
    catches: ['Absolutely not.', "I'd rather not.", 'Instructions cannot be provided.'],
    passes: ['Not a cloud was in the sky.'],
  },
};
