export { showCell, showDecimal } from './cell.ts';
export { type DataTable, loadTable, loadTables, type TableFolders } from './load.ts';
export { type Cell, type Table, tableSchema, type TableRow, type TableWords } from './schema.ts';
export { type TableView, toTableView } from './view.ts';
