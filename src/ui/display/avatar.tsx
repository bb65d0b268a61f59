import { cn } from '../cn'

const grounds = [
  'bg-[oklch(.88_.055_40)] text-[oklch(.34_.06_40)]',
  'bg-[oklch(.88_.05_150)] text-[oklch(.34_.06_150)]',
  'bg-[oklch(.88_.05_230)] text-[oklch(.34_.06_230)]',
  'bg-[oklch(.88_.05_300)] text-[oklch(.34_.06_300)]',
  'bg-[oklch(.89_.06_90)] text-[oklch(.36_.06_90)]',
]

const initials = (name: string) => {
  const words = name.trim().split(/\s+/)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '')
  return letters.join('').toUpperCase() || '?'
}
const groundOf = (name: string) =>
  grounds[[...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % grounds.length]

/** A person's initials on a colour of their own; agents are square and ink-black. */
export function Avatar({ name, agent, className }: { name: string; agent?: boolean; className?: string }) {
  return (
    <span
      aria-hidden
      className={cn(
        'grid size-7 shrink-0 select-none place-items-center font-semibold text-2xs',
        agent ? 'rounded-[9px] bg-ink text-canvas' : ['rounded-full', groundOf(name)],
        className,
      )}
    >
      {agent ? initials(name).slice(0, 1) : initials(name)}
    </span>
  )
}
