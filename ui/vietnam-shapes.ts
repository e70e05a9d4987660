// The shapes of svg-maps/vietnam (CC BY 4.0). The package's own types lean on a package it does not bring, so its shape is stated here.
import vietnam from '@svg-maps/vietnam'

interface DrawnMap { readonly locations: readonly { readonly id: string; readonly path: string }[] }

const { locations } = vietnam as unknown as DrawnMap

export const shapes: ReadonlyMap<string, string> = new Map(locations.map(({ id, path }) => [id, path]))
