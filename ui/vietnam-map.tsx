// A map of regions coloured by the caller. The shapes are heavy, so they load only where a map is shown.
import { lazy, Suspense } from 'react'
import { Skeleton } from './skeleton.tsx'
import type { MapRegion, VietnamMapProps } from './vietnam-map-drawing.tsx'

export type { MapRegion, VietnamMapProps }
export { mapIdsOf, mergedMapIdsOf } from './vietnam-map-places.ts'

const Drawing = lazy(async () => ({ default: (await import('./vietnam-map-drawing.tsx')).VietnamMapDrawing }))

export function VietnamMap(props: VietnamMapProps) {
  return <Suspense fallback={<Skeleton lines={1} rowHeight={380} />}><Drawing {...props} /></Suspense>
}
