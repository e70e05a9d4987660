export { FileLine, ScanMark } from './file-line.tsx'
export { FileSender } from './file-sender.tsx'
export { QuarantinePanel } from './quarantine-panel.tsx'
