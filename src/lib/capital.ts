/** "special school" as "Special school": for a name that begins a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "At most 6 weeks" as "at most 6 weeks": for words that go on a sentence. */
export const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
