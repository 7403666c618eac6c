/** Where the full page behind an easier one stands. */

/**
 * @param id the file's name in content/easy/: an area's id, or `your-rights`
 * @param place the part of the page, or nothing for its top
 */
export const fullAddress = (id: string, place?: string): string =>
  id === 'your-rights' ? `/your-rights/${place ? `${place}/` : ''}` : `/areas/${id}/${place ? `#${place}` : ''}`;
