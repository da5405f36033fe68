// @ts-check

/** An ESLint rule: a comment that turns a rule off gives the reason, as in `// eslint-disable-next-line max-params -- d3-shape calls it so`. */
const requireReason = {
  meta: { type: /** @type {const} */ ('suggestion'), schema: [] },
  create: (/** @type {import('eslint').Rule.RuleContext} */ context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        if (!/^\s*eslint-disable/.test(comment.value) || /\s--\s+\S/.test(comment.value) || !comment.loc) continue;
        context.report({ loc: comment.loc, message: 'Give the reason after ` -- `.' });
      }
    },
  }),
};

/** A plugin of one rule, `directives/require-reason`. */
export const explainedDirectives = { rules: { 'require-reason': requireReason } };
