/** What each letter measures, in the order of the table. */
export const titles = new Map([
  ['a', 'Status, sort and group of 5,000 accounts'],
  ['b', 'One edit among 5,000'],
  ['c', 'From storage to the first screen'],
  ['d', 'What is handed to the renderer (setData)'],
  ['e', 'From a keystroke to the result'],
  ['f', 'Scrolling through 5,000 rows in a browser, CPU slowed down 4 times'],
  ['g', "Reminders of 5,000 accounts after a year's absence"],
  ['h', 'The compiled package'],
  ['i', 'Opening and closing each page 100 times'],
  ['j', 'Pasting and importing'],
]);
