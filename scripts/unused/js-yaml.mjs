// Stands in the bundle for js-yaml, which gray-matter asks for and caibian never lets it use.
export function safeLoad() {
  throw new Error('gray-matter is only the splitter: the copy slip is read by yaml');
}

export function safeDump() {
  throw new Error('caibian never prints a copy slip anew');
}
