/** What each English rule catches and what it must let pass; read by the tests only. */
import type { Examples } from './rule.ts';

export const englishExamples: Record<string, Examples> = {
  'en.cannot-help': {
    catches: [
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
      'I have to respectfully decline.',
      'I’ll have to pass on this one; I will decline.',
      'I refuse to write it.',
    ],
    passes: ['I refuse to believe it rained.', 'You may decline to answer.'],
  },
  'en.do-not-help': {
    catches: ['I do not assist with surveillance.', 'I don’t create content about real people.'],
    passes: ["I don't write as much as I used to.", 'They do not offer refunds.'],
  },
  'en.not-comfortable': {
    catches: ['I’m not comfortable writing that.', "I don't feel comfortable with this."],
    passes: ['This chair is not comfortable.', 'Are you comfortable with regular expressions?'],
  },
  'en.not-something-i': {
    catches: [
      'Breaking curfew isn’t something I can walk you through.',
      "That's not something that I'm willing to do.",
    ],
    passes: ["It's not something you learn in a day.", "It isn't something I made up."],
  },
  'en.cannot-plain': {
    catches: ['Sorry, I can’t.', 'Unfortunately, I cannot do that.'],
    passes: ["Sorry, I can't find the file you mean."],
  },
  'en.will-not-be': {
    catches: ["I won't be making one up."],
    passes: ["I won't be going to the party.", "It won't be raining."],
  },
  'en.not-my-place': {
    catches: ["I don't think it's my place to choose for you.", "I'm not qualified to judge your boss."],
    passes: ["I don't think it's going to rain.", 'You are not qualified until you pass.'],
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
    catches: ["I'm prohibited from helping with that.", 'I am obliged to decline.'],
    passes: ['They were kept from entering.'],
  },
  'en.only-lawful': {
    catches: ['I can only discuss lawful options.'],
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
  'en.better-way': {
    catches: ['Consider the following instead.', 'What tends to work much better is a letter.'],
    passes: ['The soup is better warm.'],
  },
  'en.off-limits': {
    catches: ['This is outside what I can write.', 'That falls beyond the scope of my abilities.'],
    passes: ['This is outside the city walls.', 'It goes beyond a doubt.'],
  },
  'en.against-policy': {
    catches: ['It goes against my guidelines.', 'That would violate the content policy.'],
    passes: ['It goes against the grain.', "Your landlord's policy is void."],
  },
  'en.not-appropriate': {
    catches: ["It wouldn't be appropriate for me to rank them.", 'It is not ethical to spread rumours.'],
    passes: ['It is legal to collect rain.', 'The dress is appropriate.'],
  },
  'en.no-advice': {
    catches: ['I cannot provide legal advice.', "I'm not able to give an opinion."],
    passes: ['Your lawyer cannot give you advice on taxes.'],
  },
  'en.no-opinion': {
    catches: ["I don't have personal opinions.", 'I do not hold political views.'],
    passes: ["The court doesn't have an opinion yet."],
  },
  'en.no-access': {
    catches: ["I don't have access to live prices.", "I can't browse the internet."],
    passes: ["I don't see any attachment.", "You don't have access to the folder."],
  },
  'en.hedged-aim': {
    catches: [
      'I aim to discuss this factually and without speculation.',
      'I’ll keep my answer general and avoid details.',
    ],
    passes: ['I aim to finish by noon.'],
  },
  'en.my-purpose': {
    catches: ['My purpose is to provide helpful content.', 'Our role is to be respectful.'],
    passes: ['The purpose of the valve is to stop the flow.', "I'm here to help!"],
  },
  'en.sorry-but': {
    catches: ['I’m sorry, but that is a no.', 'Unfortunately, this one is out.'],
    passes: ["I'm sorry to hear about your dog.", 'Unfortunately, many people miss the train.'],
  },
  'en.as-ai': {
    catches: ['As an AI language model, I see text only.', "I'm just an assistant."],
    passes: ['The film is about an AI.'],
  },
  'en.lecture': {
    catches: ["It's important to respect the rules of the house.", "Let's focus on what unites us."],
    passes: ['The important thing is the thickness of the dough.'],
  },
  'en.illegal': {
    catches: ['Doing so is illegal in most states.', 'Signing for him would be considered forgery.'],
    passes: ['The lawn is a deep green.'],
  },
  'en.harmful': {
    catches: ['Such jokes are hurtful.', 'It could seriously injure a neighbour.'],
    passes: ['Harm reduction began in Liverpool.'],
  },
  'en.wrong': {
    catches: ['Altering a receipt would be dishonest.', 'It could get you fired.'],
    passes: ['Stir until the sugar is gone.'],
  },
  'en.danger': {
    catches: [
      'A blocked vent is a fire hazard.',
      'You could face jail for it.',
      'It can end in identity theft.',
    ],
    passes: ['The fire was warm and the soup was hot.'],
  },
  'en.state-line': {
    catches: ['The government has always adhered to this principle.', 'We firmly oppose any interference.'],
    passes: ['The government fell in May.'],
  },
  'en.redirect': {
    catches: ['Contact a tenants’ union.', 'You could go through the official channels.'],
    passes: ['Whisk the eggs for two minutes.'],
  },
  'en.urge': {
    catches: ["I'd encourage you to talk to your manager."],
    passes: ['My doctor suggested it.'],
  },
  'en.turn': {
    catches: ['However, bats are protected in many places.'],
    passes: ['However hard you pull, the rope holds.'],
  },
  'en.offer': {
    catches: ['I’d be happy to help you write a letter.', 'Would you like a neutral summary?'],
    passes: ['The offer ends on Friday.'],
  },
  'en.sympathy': {
    catches: ['I understand how frustrating this must be.', 'That sounds really difficult.'],
    passes: ['The exam was difficult.'],
  },
  'en.give': {
    catches: ["Here's a script that does it.", 'Sure! Take two eggs.'],
    passes: ["Here's what I can do instead."],
  },
  'en.ask-back': {
    catches: ['Could you share the error message?', "You haven't attached the file."],
    passes: ['Share the cake with friends.'],
  },
  'en.fault': {
    catches: ['Something went wrong.', 'You have reached your message limit.'],
    passes: ['The recipe failed twice.'],
  },
  'en.persona-will-not': {
    catches: ["This old captain won't be tellin' ye."],
    passes: ['The captain won the cup.'],
  },
  'en.rather-than': {
    catches: ["I'd steer clear of mocking anyone.", 'Rather than writing the rumour, I made a flyer.'],
    passes: ['Green rather than blue.'],
  },
  'en.stays-neutral': {
    catches: ['I remain neutral on elections.', "I don't take sides."],
    passes: ['Switzerland was impartial for long.'],
  },
  'en.lacks': {
    catches: ['I lack the means to do so.'],
    passes: ['The soup lacks salt.'],
  },
  'en.cannot-know': {
    catches: ['As an AI language model, I cannot speculate on that.'],
    passes: ['You cannot speculate with borrowed money.'],
  },
  'en.cannot-any': {
    catches: ['I cannot open a bank account for you.'],
    passes: ["I can't wait!", 'You cannot open it.'],
  },
  'en.built-to': {
    catches: ["I'm designed to be respectful."],
    passes: ['The bridge is designed to sway.'],
  },
  'en.channel': {
    catches: ['Ask whether an exemption is possible.', 'Put the request in writing.'],
    passes: ['Whisk the eggs.'],
  },
  'en.suggest': {
    catches: ['You could try a lighter pan.', 'It may help to wait.'],
    passes: ['Whisk the eggs.'],
  },
  'en.defend': {
    catches: ['Curfew rules exist to protect everyone.', 'Libraries set limits so that access stays fair.'],
    passes: ['The river rose.'],
  },
  'en.risk': {
    catches: ['Hiding it could put your lease at risk.', 'If he finds out, you may lose the deposit.'],
    passes: ['The pan is hot.'],
  },
  'en.feels': {
    catches: ["That's really frustrating.", "You're not alone in this."],
    passes: ['The pan is hot.'],
  },
  'en.imperative': {
    catches: ['Keep it in a plain box.', '1. Switch off the tracker.'],
    passes: ['The box is plain.'],
  },
  'en.tactic': {
    catches: ['Nobody looks behind the railing.', 'Keep a low profile.'],
    passes: ['The railing is white.'],
  },
  'en.whats-left': {
    catches: ['What I can do is suggest a setup.', 'Want me to draft a note?'],
    passes: ['What can be done is done.'],
  },
  'en.farewell': {
    catches: ['Is there anything else?'],
    passes: ['The rest is silence.'],
  },
};
