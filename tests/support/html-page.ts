/** The text of a page as HTML: a paragraph for each group of lines, line breaks inside it. */
export function htmlPage(text: string): string {
  const groups = text
    .split(/\n\s*\n/)
    .map((it) => it.trim())
    .filter((it) => it !== '');
  const paragraphs = groups.map((it) => `<p>${it.split('\n').map(escaped).join('<br>')}</p>`);
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>版样</title></head><body>\n${paragraphs.join('\n')}\n</body></html>\n`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
