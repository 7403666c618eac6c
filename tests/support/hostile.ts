/** Texts that have broken other sites: each must be shown as the text it is, or be politely refused. */

/** A line each, with signs that mean something to a machine. */
export const ODD: readonly string[] = [
  '<img src=x onerror="document.title=\'broken\'">',
  '</script><script>document.title="broken"</script>',
  '"><svg onload=alert(1)>',
  "'; DROP TABLE words; --",
  '{{constructor.constructor("return 1")()}} ${7*7} %00 %2e%2e%2f',
  '__proto__ constructor toString hasOwnProperty',
  // Marks that turn the direction of what follows, and one that takes no room.
  '\u202Eevil\u202C \u2066left\u2069 \u200Bnothing\uFEFF',
  'שלום مرحبا اردو 中文 ελληνικά',
  '👩‍👩‍👧‍👦 🏳️‍🌈 😀 e\u0301\u0301\u0301\u0301 Z̸a̸l̸g̸o̸',
  // Half of a letter that needs two.
  'half \uD83D a letter',
  '\0 \u0007 \u001B[31m\r\n\t',
];

/** A hundred thousand letters: one word, and a whole book of them. */
export const HUGE: readonly string[] = ['x'.repeat(100_000), 'word '.repeat(20_000)];
