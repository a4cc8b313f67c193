/** A style sheet that cannot end its style element: in CSS `<\/` reads as `</`. */
export function styleText(css: string): string {
  return css.replaceAll('</', '<\\/');
}
