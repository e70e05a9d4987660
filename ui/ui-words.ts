// What the kit needs said. The catalogue fills it in; the compiler tells when a word is missing.
export interface UiWords {
  readonly value: {
    readonly missing: string
    readonly notApplicable: string
    readonly estimate: string
    readonly actual: string
    readonly official: string
    readonly corrected: string
    readonly synthetic: string
    readonly openSource: (facts: { what: string }) => string
    readonly yes: string
    readonly no: string
  }
  readonly verdict: {
    readonly met: string
    readonly notMet: string
    readonly undetermined: string
  }
  readonly source: {
    readonly heading: string
    readonly close: string
    readonly back: string
    readonly copy: string
    readonly copied: string
    readonly arithmetic: string
    readonly rule: string
    readonly cells: string
    readonly evidence: string
    readonly history: string
    readonly stepDown: (facts: { label: string }) => string
    readonly openPlace: string
    readonly syntheticNote: string
    readonly failed: string
    readonly until: (facts: { day: string }) => string
  }
  readonly error: {
    readonly heading: string
    readonly lost: string
    readonly lostAdvice: string
    readonly fault: string
    readonly faultAdvice: string
    readonly requestId: (facts: { id: string }) => string
    readonly retry: string
  }
  readonly loading: string
  readonly table: {
    readonly sortBy: (facts: { column: string }) => string
  }
  readonly chart: {
    readonly asTable: string
    readonly asChart: string
    readonly label: string
    readonly value: string
    readonly target: string
    readonly noData: string
  }
  readonly day: {
    readonly placeholder: string
    readonly open: string
    readonly previousMonth: string
    readonly nextMonth: string
    readonly month: (facts: { month: number; year: number }) => string
    readonly weekdays: readonly string[]
    readonly weekdayNames: readonly string[]
    readonly unreadable: string
    readonly noSuchDay: (facts: { text: string }) => string
    readonly outside: (facts: { from: string; to: string }) => string
  }
  readonly asOf: {
    readonly label: string
    readonly explain: string
    readonly seasonDay: (facts: { day: string }) => string
    readonly today: (facts: { day: string }) => string
    readonly notToday: string
  }
  readonly search: {
    readonly label: string
    readonly nothing: (facts: { text: string }) => string
    readonly hint: string
    readonly found: (facts: { count: number }) => string
  }
  readonly map: {
    readonly attribution: string
    readonly wholeCountry: string
    readonly paracels: string
    readonly spratlys: string
  }
  readonly grid: {
    readonly keys: string
    readonly nextProblem: string
    readonly noProblem: string
    readonly problems: (facts: { count: number }) => string
    readonly undo: string
    readonly redo: string
    readonly saving: string
    readonly saved: string
    readonly dirty: string
    readonly refused: string
    readonly locked: string
    readonly lockedSentence: (facts: { cell: string; reason: string }) => string
    readonly retry: string
    readonly drop: string
    readonly computedSentence: (facts: { arithmetic: string }) => string
    readonly allSaved: string
    readonly savingCount: (facts: { count: number }) => string
    readonly refusedCount: (facts: { count: number }) => string
    readonly waitingCount: (facts: { count: number }) => string
    readonly restored: (facts: { count: number }) => string
    readonly cellName: (facts: { row: string; column: string }) => string
    readonly blank: string
    readonly notApplicable: string
    readonly entryMenu: string
    readonly enterZero: string
    readonly enterBlank: string
    readonly enterNotApplicable: string
    readonly seeSource: string
    readonly pasted: (facts: { count: number }) => string
    readonly pastedWithTrouble: (facts: { count: number; trouble: number }) => string
    readonly pasteSkippedLocked: (facts: { count: number }) => string
    readonly ambiguous: (facts: { text: string }) => string
    readonly ambiguousAll: (facts: { count: number }) => string
    readonly commaDecimal: string
    readonly pointDecimal: string
    readonly cancelPaste: string
    readonly unreadable: (facts: { text: string }) => string
    readonly badGrouping: (facts: { text: string }) => string
    readonly tooLong: (facts: { text: string }) => string
    readonly unreadableYesNo: (facts: { text: string }) => string
    readonly notApplicableRefused: string
  }
  readonly toast: {
    readonly close: string
    readonly region: string
  }
  readonly page: {
    readonly breadcrumbs: string
  }
}
