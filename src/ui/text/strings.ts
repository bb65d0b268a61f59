export const strings = {
  copyCode: 'Copy code',
  copyTable: 'Copy table as CSV',
  copied: 'Copied',
  wrap: 'Wrap long lines',
  code: 'Code',
  table: 'Table',
}
