/** Words that say nothing of what a question is about. They still count inside a longer name ("what is law"). */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all also although am an and any anyone anything are arent as at be because been before being but by can
  cannot cant come could couldnt did didnt do does doesnt doing done dont down each even ever every everyone for from get gets
  getting give given go goes going gone got had has hasnt have havent having he hed her here hers hes him his how however i id if
  ill im in into is isnt it its ive just keep let lets like ll look made make makes many may me mean means might more most
  much must my myself need needs never no not now of off on one only or other our out over own people put really right s see seen
  said say saying says she shed shes should shouldnt so some someone something still such sure take tell telling than that
  thats the their them then there theres these they theyre thing things think this those though through to told too try trying two up us
  use very want wants was wasnt way we well went were weve what whats when where whether which while who whos why will with wont
  would wouldnt yes yet you your youre yours`.split(/\s+/),
);

/**
 * Words of everyday talk that tell a little, wherever they stand. The site uses few of them, so by rarity alone they would
 * count as much as a term of the trade.
 */
export const FAINT_WORDS: ReadonlySet<string> = new Set(
  `able across actually afraid ago again allow allowed almost already always around ask asked asking back bad based become
  began best better between big bit bring called came care case certain change changed clear come coming common completely
  correct count date day days deal decide decided different difference difficult due early easy else end enough exactly
  expect explain extra fair far feel few figure figures find fine finish first follow found full future great half happen
  happened happening happens hard hear heard help helped hope hour hours important including instead job kind know known
  large last later least leave left less letter life like list little live lives long longer lose lost lot main matter
  meet mile miles mind minute miss mom moment month months morning mum mums near new next night nobody nothing number often
  okay old once open order part parts past pay people person place point possible post problem proper properly question
  quick quickly quite ready real reason reply same scared send sent seem seems sense set short show simple since small
  soon sort start started stay still stop stopped story stuff sudden suddenly support sure talk test thanks thing time times
  today together told tomorrow tonight top true turn type under understand until upset used useful using usually vague
  wait waiting want wanted watch website week weekly weeks well whole wish without word words work worked working worried
  worry worse worth write wrote wrong year years yesterday young`.split(/\s+/),
);
