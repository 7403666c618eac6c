/** "special school" as "Special school": for a name that begins a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
