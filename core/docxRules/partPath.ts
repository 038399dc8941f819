/** The part that a relationship's target means, seen from the part it belongs to (ISO/IEC 29500-2 §9.3); without a leading slash. */
export function partPath(from: string, target: string): string {
  const [path = ''] = target.split('#');
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  const whole = steps.join('/');
  try {
    return decodeURI(whole);
  } catch {
    return whole; // it leads nowhere then, which is told
  }
}
