'use strict';

/** The present may be asked for in one place; everywhere else `now` and `today` are arguments. */
module.exports = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'no reading of the clock' },
    messages: { clock: 'No reading of the clock here: take the day or the instant as an argument.' },
  },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'clock' });
    return {
      "MemberExpression[object.name='Date'][property.name='now']": report,
      "MemberExpression[object.name='Date'][property.value='now']": report,
      "NewExpression[callee.name='Date'][arguments.length=0]": report,
      "CallExpression[callee.name='Date']": report,
      "CallExpression[callee.name='dayjs'][arguments.length=0]": report,
      "MemberExpression[object.name='performance'][property.name='now']": report,
    };
  },
};
