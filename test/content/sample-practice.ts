/** A small sound practice for tests: a goal to name, one choice, and three outcomes. */
export const samplePractice = `title: Warm or cold
summary: How it is out there.
intro: Put a hand out.
goal: walk
questions:
  - { kind: text, id: walk, ask: Which walk? }
  - kind: choice
    id: sky
    ask: And the sky?
    options:
      - { id: blue, text: It is blue, tags: [warm] }
      - { id: grey, text: It is grey, tags: [cold] }
      - { id: unsure, text: I can’t see it }
outcomes:
  - id: silent
    title: Still indoors
    when: { answered: nothing }
    says: [You said nothing, and that is fine.]
    try: Open a window.
    carry: What keeps you in?
  - id: warm
    title: Warm
    when: { tag: warm, moreThan: cold }
    says: [It is warm.]
    try: Sit in the sun.
    carry: Who would sit with you?
  - id: open
    title: Hard to say
    says: [It may be either.]
    try: Ask again at noon.
    carry: What would tell you?
`;
