import type { Seats } from './seats.ts';

/** A page with one choice: who the person at the screen answers as in the group chat. */
export function seatPage(seats: Seats): string {
  const choices = seats.people
    .map(({ objectId, name }) => {
      const checked = seats.inGroup().objectId === objectId ? ' checked' : '';
      return `<p><label><input type="radio" name="objectId" value="${escape(objectId)}"${checked}> ${escape(name)}</label></p>`;
    })
    .join('\n');
  return `<!doctype html>
<html lang="nb">
<meta charset="utf-8">
<link rel="icon" href="/tab/icon.svg" type="image/svg+xml">
<meta name="viewport" content="width=device-width">
<title>Hvem svarer i gruppesamtalen?</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem}</style>
<h1>Hvem svarer i gruppesamtalen?</h1>
<p>I Teams har hver folkevalgt sin egen skjerm. Agents Playground har bare én. Velg hvem du er i gruppesamtalen. I den personlige samtalen er du alltid ${escape(seats.people[0]?.name ?? '')}.</p>
<form method="post" action="/demo/gateway/seat">
<fieldset><legend>Sitt som</legend>
${choices}
</fieldset>
<p><button>Bytt plass</button></p>
</form>
<p>Står en annens svar på kortet, trykk «Endre svaret»: da får du spørsmålene som den du sitter som.</p>
</html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
