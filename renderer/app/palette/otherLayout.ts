const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const russian = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const swapped = new Map<string, string>();
for (let key = 0; key < latin.length; key++) {
  swapped.set(latin.charAt(key), russian.charAt(key));
  swapped.set(russian.charAt(key), latin.charAt(key));
}

/** What the same keys type with the other keyboard layout: `ищдв` is `bold`, and `rehcbd` is `курсив`. */
export const otherLayout = (typed: string): string => typed.toLowerCase().replaceAll(/./gu, (letter) => swapped.get(letter) ?? letter);
