// Line icons drawn on one 20-pixel grid with one stroke, so that they look like one hand.
const strokes = {
  tasks: 'M4 5.5l1.2 1.2L7.5 4.4M4 10.5l1.2 1.2 2.3-2.3M4 15.5l1.2 1.2 2.3-2.3M10.5 5.5H17M10.5 10.5H17M10.5 15.5H17',
  year: 'M3 4.5h9M6 8.2h8M5 11.9h11M9 15.6h8',
  figures: 'M3.5 4.5h13v11h-13zM3.5 8.2h13M3.5 11.9h13M8 4.5v11M12.3 8.2v7.3',
  scoring: 'M5 3.5h10v13H5zM7.5 7h5M7.5 10h5M7.5 13h2.5M12 13.2l1 .9 1.7-2',
  region: 'M8 3.5L3.5 5.2v11.3L8 14.8l4.5 1.7 4-1.7V3.5l-4 1.7zM8 3.5v11.3M12.5 5.2v11.3',
  law: 'M10 3.5v13M6.5 16.5h7M4 6h12M4.8 6L2.8 11.2h4zM15.2 6l-2 5.2h4zM2.8 11.2a2 2 0 004 0M13.2 11.2a2 2 0 004 0',
  report: 'M5.5 3h6l3.5 3.5V17h-9.5zM11.5 3v3.5H15M8 10h4.5M8 13h4.5',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  search: 'M9 4a5 5 0 100 10A5 5 0 009 4zM12.8 12.8L16.5 16.5',
  calendar: 'M4 5.5h12v11H4zM4 8.7h12M7 3.5v3.5M13 3.5v3.5',
  down: 'M5.5 8l4.5 4.5L14.5 8',
  up: 'M5.5 12L10 7.5l4.5 4.5',
  left: 'M12 5.5L7.5 10l4.5 4.5',
  right: 'M8 5.5l4.5 4.5L8 14.5',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  copy: 'M7.5 7.5h9v9h-9zM4 12.5H3.5v-9h9V4',
  menu: 'M3.5 6h13M3.5 10h13M3.5 14h13',
  corrected: 'M16 10.5a6 6 0 11-2-5M16 2.5v4h-4',
  warning: 'M10 3.8l7 12.4H3zM10 8.5v3.6M10 14.2v.1',
  blocked: 'M10 3.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM5.6 5.6l8.8 8.8',
  locked: 'M5.5 9.2h9v7h-9zM7.3 9.2V6.7a2.7 2.7 0 015.4 0v2.5',
  info: 'M10 3.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM10 9.3v4.2M10 6.8v.1',
  check: 'M4.5 10.5l3.7 3.7 7.3-8',
  undo: 'M7.5 5L4 8.5 7.5 12M4 8.5h7.5a4 4 0 010 8H9',
  redo: 'M12.5 5L16 8.5 12.5 12M16 8.5H8.5a4 4 0 000 8H11',
  upload: 'M10 13.5V4M6.2 7.5L10 3.7l3.8 3.8M4 13v3.5h12V13',
  download: 'M10 3.7v9.6M6.2 9.6L10 13.4l3.8-3.8M4 13v3.5h12V13',
  person: 'M10 3.8a3 3 0 100 6 3 3 0 000-6zM4 16.5c.6-3 3-4.6 6-4.6s5.4 1.6 6 4.6',
  print: 'M6 8V3.5h8V8M6 13.5H3.5V8h13v5.5H14M6 11.5h8v5H6z',
  merge: 'M4.5 3.5v3c0 3.5 5.5 3 5.5 7v3M15.5 3.5v3c0 3.5-5.5 3-5.5 7M7.5 14l2.5 2.5 2.5-2.5',
  evidence: 'M8.2 11.8l4.6-4.6M9 6.5l1.7-1.7a3.2 3.2 0 014.5 4.5L13.5 11M11 13.5l-1.7 1.7a3.2 3.2 0 01-4.5-4.5L6.5 9',
} as const

export type IconName = keyof typeof strokes

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  )
}
