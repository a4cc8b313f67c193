// Stands in the bundle for node:child_process, which commander would start external commands with.
export function spawn() {
  throw new Error('caibian has no external commands');
}

export default { spawn };
