import { parseArgs } from 'node:util';

const versionForm = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/;

function parsed(args, options) {
  try {
    return parseArgs({ args, options, allowPositionals: false }).values;
  } catch (error) {
    throw new Error(
      `${error.message}\nknown: ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(', ')}`,
    );
  }
}

/** The platform keeps thirty places for uploads by key, 1 to 30; each holds the latest. */
function robotIn(text) {
  const robot = Number(text ?? 1);
  if (Number.isInteger(robot) && robot >= 1 && robot <= 30) return robot;
  throw new Error(`--robot=${text}: a whole number from 1 to 30`);
}

/**
 * What `npm run phone -- …` asks for: --page=pages/… and --query=a=1 open the preview there.
 * @param pages all pages of app.json. Throws an Error that says what is wrong.
 */
export function previewOptions(args, pages) {
  const { page, query, robot } = parsed(args, {
    page: { type: 'string' },
    query: { type: 'string' },
    robot: { type: 'string' },
  });
  const path = page?.replace(/^\//, '');
  if (path !== undefined && !pages.includes(path)) throw new Error(`--page=${page}: app.json has no such page`);
  if (query !== undefined && path === undefined) throw new Error('--query needs --page');
  return { robot: robotIn(robot), ...(path && { pagePath: path }), ...(query && { searchQuery: query }) };
}

/**
 * What `npm run upload -- --version x.y.z` asks for; --desc is what the console shows beside it.
 * @param shown the version that the app itself shows: another one would be a lie on 我的.
 */
export function uploadOptions(args, shown) {
  const { version, desc, robot } = parsed(args, {
    version: { type: 'string' },
    desc: { type: 'string' },
    robot: { type: 'string' },
  });
  if (version === undefined) throw new Error('--version x.y.z is needed');
  if (!versionForm.test(version)) throw new Error(`--version ${version}: three numbers, as 1.2.0`);
  if (version !== shown) {
    throw new Error(
      `--version ${version}: the app shows ${shown}; raise it in package.json and pages/mine/about.ts first`,
    );
  }
  return { version, robot: robotIn(robot), desc: desc ?? `年审管家 ${version}` };
}
