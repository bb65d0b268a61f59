import type { Offer } from '../offer'

const names = (offer: Offer) =>
  [...offer.out, ...offer.back].flatMap(({ airline, flight }) => [
    airline.toLowerCase(),
    flight.slice(0, 2).toLowerCase(),
  ])

/** Whether any of an offer’s flights is with one of these airlines, by name, by a part of it, or by code. */
export const flies = (offer: Offer, airlines: string[]) =>
  airlines.some((airline) =>
    names(offer).some(
      (name) =>
        name !== '' && (name === airline.toLowerCase() || (airline.length > 2 && name.includes(airline.toLowerCase()))),
    ),
  )
