import type { Texts } from './frame-texts.ts';

export const en: Texts = {
  card: {
    asks: (body) => `A poll for ${body}`,
    advice: 'Advice, not a decision',
    openUntil: (moment) => `Open until ${moment}`,
    chooseOne: 'Choose one option',
    chooseOneMissing: 'Choose one option before you send.',
    budget: (budget, max) => `Share out up to ${budget} points, at most ${max} to each option.`,
    pointsWrong: (max) => `Enter a whole number from 0 to ${max}.`,
    points: (points) => (points === 1 ? '1 point' : `${points} points`),
    meaningsElsewhere: 'What each option means is explained in Rådslag.',
    send: 'Send answer',
    showMine: 'Show my answer',
    openInTab: 'Open in Rådslag',
    youAnswered: 'You have answered',
    changeableUntil: (moment) => `You can change your answer until ${moment}`,
    change: 'Change answer',
    resultsNow: 'The result so far is in Rådslag.',
    resultsAfterClose: 'The result is shown when the poll has closed.',
    answerElsewhere: 'Your answer is too long for a card. All of it is in Rådslag.',
    tooLarge: 'This poll is too long for a card. Open it in Rådslag to answer.',
    notOpen: 'This poll has not opened yet.',
    closed: (moment) => `This poll closed on ${moment}.`,
    turnout: (answered, eligible) => `${answered} of ${eligible} answered.`,
    outcome: 'What became of it',
    outcomeAwaited: 'The administration will write what the answers were used for.',
    seeResults: 'See the result',
    showPoll: 'Show the poll',
    spoken: (title, body, moment) =>
      `A poll for ${body}: ${title} Open until ${moment}. Answers are advice, not a decision.`,
    oldClient: (title) => `Poll: ${title} Open Rådslag to answer.`,
  },
  refusal: {
    notForYou: (body) =>
      `This poll is for ${body}. You are not on the list of those asked today, so you cannot answer it. If you think that is wrong, tell the political secretariat.`,
    notFound: 'We cannot find this poll. It may have been withdrawn.',
    notKnown: (municipality) =>
      `We cannot find you among those who use Rådslag in ${municipality}. Nothing is stored. The political secretariat can add you.`,
    noIdentity:
      'Teams did not tell us who you are, so we could not take anything. Try again, or open Rådslag.',
    unreadable: 'We could not read what was sent, and nothing is stored. Try again from here.',
    unknownAction: 'We do not know that button. Nothing is stored. Here is the poll again.',
    oldCard: 'The card was from an earlier edition, and nothing is stored. Here it is again.',
    fault:
      'Something went wrong on our side, and we do not know whether your answer was stored. Open the poll again to see.',
    unanswered: (question) => `Answer “${question}” as well.`,
    noSuchOption: (question) => `Choose one of the options in “${question}”.`,
    notWholePoints: (question) => `Use whole numbers from 0 upwards in “${question}”.`,
    tooManyPoints: (question, given, budget) =>
      `You gave ${given} points in “${question}” and may give at most ${budget}. Take away ${given - budget}.`,
    tooManyOnOne: (question, max) => `Give at most ${max} points to each option in “${question}”.`,
    noPoints: (question) => `Give at least one point in “${question}”.`,
    kept: 'Your answer is not sent yet. What you entered is still here.',
  },
  chat: {
    welcome: 'Welcome to Rådslag',
    welcomeDoes:
      'Here you get polls from the municipality on cards, with why we ask and until when. You can change your answer until the deadline, and you are told what became of it.',
    welcomeDoesNot:
      'Answers are advice, not votes. Decisions are made in the meetings. Others see totals only. Rådslag does not read other conversations in Teams.',
    welcomeGroup:
      'Rådslag has been added here. Polls for the body come in this conversation, and you can answer on the card. Others see totals only, never what you answered. A facilitator ties the conversation to a body by writing “tie” and the body’s name.',
    chooseLanguage: 'Which language would you like?',
    languageChosen: 'We write English to you from now on.',
    help: 'You can write:\n\n- **my polls**: what waits for your answer\n- **plans**: the municipality’s plans\n- **plan** and its name: one plan\n- **red thread** and a name: why a goal is there, and what is being done\n- **training**: a short lesson on the plan system\n- **next workshop**: when, where and about what\n- **language**: bokmål, nynorsk or English\n- **pause**: no questions for a while',
    notUnderstood:
      'I only understand a few words, and what you wrote is not stored. To contribute, answer the cards or talk to the facilitator.',
    noWaiting: 'Nothing waits for your answer now.',
    waiting: 'This is open to you now:',
    waitingLine: (title, moment, answered) =>
      `${title} – ${answered ? 'you have answered, and can change it until' : 'answer by'} ${moment}`,
    noRound: 'No political workshops have been announced.',
    nextRound: (title, body, moment, place) =>
      `Next workshop: **${title}** (${body}), ${moment}${place === '' ? '' : `, ${place}`}.`,
    tied: (body) => `The conversation is tied to ${body}. Polls for the body come here.`,
    tieNotAllowed: 'Only a facilitator or an administrator can tie the conversation to a body.',
    tieNoSuchBody: (bodies) => `We did not find that body. These exist: ${bodies}.`,
    tieInGroup: 'Write this in the group conversation that is to get the polls.',
  },
};
