/** Prints one calm line, so that whoever waits knows what for. */
export function say(line) {
  console.log(`rådslag  ${line}`);
}

const patience = 15_000;

/**
 * Does one piece of work and says so: a line when it begins, a sign of life every quarter of a minute, and how long it took.
 * @param what  what is being done, as a sentence begins: "Installing packages"
 */
export async function step(what, work) {
  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1);
  say(`${what} …`);
  const stillAlive = setInterval(() => say(`${what}: still at it, ${seconds()} s`), patience);
  try {
    const result = await work();
    say(`${what}: done in ${seconds()} s`);
    return result;
  } catch (fault) {
    say(`${what}: failed after ${seconds()} s`);
    throw fault;
  } finally {
    clearInterval(stillAlive);
  }
}

/** Something that whoever typed the command can do something about: shown without a stack trace. */
export class Obstacle extends Error {}

/** Runs a command's main function; an obstacle is told plainly, everything else is a fault and keeps its trace. */
export async function command(main) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (fault) {
    if (fault instanceof Obstacle) say(fault.message);
    else console.error(fault);
    process.exitCode = 1;
  }
}
