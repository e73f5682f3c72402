/*
 * Ordinary text of a wanted length, for long pages and long answers. It has the shape of real answers (headings,
 * lists, code) and reads as plain help, whatever its length.
 */
import { tokensOf } from './tokens.ts';

const section = (n: number) => `

## Step ${n}: prepare bed ${n}

Loosen the soil to the depth of a spade and pull out **every root** you can see. Mix in compost at about one bucket for each square metre, then rake the surface level and let it settle for a day before you sow.

- Sow the beans in rows, two fingers deep.
- Keep the rows forty centimetres apart.
- Water in the morning, at the foot of the plants.

\`\`\`python
rows = bed_width // 40
print(f"bed ${n}: {rows} rows")
\`\`\`

When the first leaves are as long as your thumb, thin the plants out and tie the strongest to a cane.`;

/** Help with a garden, cut at exactly `count` tokens. */
export function fillerAnswer(count: number): string {
  const pieces: string[] = [];
  for (let n = 1; pieces.length < count; n += 1) {
    pieces.push(...tokensOf(n === 1 ? section(n).trimStart() : section(n)));
  }
  return pieces.slice(0, count).join('');
}
