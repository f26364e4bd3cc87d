/**
 * The typst program that sets a DocumentModel, which it reads from `sys.inputs.model` as JSON. Texts enter as
 * strings, never as markup: nothing in a resume can run. The date is left out, so that the bytes depend on the
 * model alone.
 */
export const TYPST_PROGRAM = `
#let model = json(bytes(sys.inputs.model))
#let look = model.look
#let accent = rgb(look.accent)
#let frame = model.frame
#let sidebar = frame.kind == "sidebar"
#let margin = look.margin * 1pt

#set document(title: model.title, author: model.author, date: none)
#set text(font: look.fonts, size: look.size * 1pt, fallback: false, hyphenate: false, ligatures: look.ligatures, lang: "en")
#set par(leading: 0.55em, spacing: 0.6em, justify: look.justify)

#let overlay(base, sign, below) = box(context {
  let room = measure(base).width - measure(sign).width
  place(dx: room / 2, dy: if below { 0pt } else if base.match(regex("[A-Z]")) != none { -0.2em } else { 0pt }, text(sign))
  text(base)
})
#let accented(word) = box(for sign in word.clusters() {
  let parts = model.accents.at(sign, default: none)
  if parts == none { text(sign) } else { overlay(parts.at(0), parts.at(1), parts.at(2)) }
})
#let words(value) = {
  if not look.loose_accents { return value }
  for (at, word) in value.split(" ").enumerate() {
    if at > 0 [ ]
    if word.clusters().any(sign => sign in model.accents) { accented(word) } else { word }
  }
}

#let piece(one) = {
  let body = words(one.text)
  if one.at("bold", default: false) { body = strong(body) }
  if one.at("italic", default: false) { body = emph(body) }
  if "url" in one { body = link(one.url, body) }
  body
}
#let pieces(list) = for one in list { piece(one) }

#let title(value, ink) = {
  let body = text(size: look.heading_size * 1pt, weight: "bold", fill: ink, words(value))
  if look.heading == "small_caps" { body = smallcaps(body) }
  let rule = look.heading == "rule"
  block(above: 1.15em, below: 0.6em, sticky: true, width: if rule { 100% } else { auto },
    stroke: if rule { (bottom: 0.5pt + ink) }, inset: if rule { (bottom: 0.25em) } else { 0pt },
    heading(level: 1, outlined: false, bookmarked: true, body))
}
#show heading: set block(above: 0pt, below: 0pt)
#show heading: it => block(it.body)

#let set-block(b, ink) = {
  if b.type == "name" {
    block(below: 0.55em, text(size: look.name_size * 1pt, weight: "bold", fill: ink, words(b.text)))
  } else if b.type == "label" {
    block(below: 0.6em, text(size: look.size * 1.15pt, words(b.text)))
  } else if b.type == "heading" {
    title(b.text, ink)
  } else if b.type == "row" {
    block(above: if b.opens { 0.95em } else { 0.55em }, below: 0.55em, sticky: b.keeps, {
      pieces(b.left)
      if b.right.len() > 0 { h(1fr); pieces(b.right) }
    })
  } else if b.type == "bullets" {
    block(above: 0.55em, below: 0.55em, list(
      marker: b.mark, indent: 0.2em, body-indent: 0.5em, spacing: 0.55em, ..b.items.map(words),
    ))
  } else if b.type == "table" {
    block(above: 0.6em, below: 0.6em, table(
      columns: (1fr,) * b.rows.at(0).len(), stroke: 0.4pt + luma(120), inset: 4pt, ..b.rows.flatten().map(words),
    ))
  } else if b.type == "aside" {
    block(above: 0.95em, below: 0.55em, grid(columns: (7.5em, 1fr), column-gutter: 1em,
      words(b.text), for one in b.blocks { set-block(one, ink) },
    ))
  }
}
#let set-blocks(list, ink) = for b in list { set-block(b, ink) }

#let side-width = if sidebar { frame.width * 1pt } else { 0pt }
#set page(
  paper: if model.paper == "letter" { "us-letter" } else { "a4" },
  margin: margin,
  header: if model.page_header.len() > 0 { set align(center); set-blocks(model.page_header, accent) },
  background: if sidebar {
    place(if frame.side == "left" { left } else { right }, rect(width: side-width + margin * 1.5, height: 100%, fill: rgb(frame.fill)))
  },
)

#{
  set align(if look.align_head == "center" { center } else { left })
  set-blocks(model.top, accent)
}
#if frame.kind == "single" {
  set-blocks(model.left, accent)
} else if frame.kind == "columns" {
  let (one, two) = frame.widths
  let columns = (one * 1fr, two * 1fr)
  if frame.stream == "row_by_row" {
    let rows = calc.max(model.left.len(), model.right.len())
    let cell(list, at) = if at < list.len() {
      let b = list.at(at)
      let opens = b.type == "heading" or b.at("opens", default: false)
      pad(top: if opens and at > 0 { 0.5em } else { 0pt }, bottom: 0.5em, set-block(b, accent))
    }
    grid(columns: columns, column-gutter: 1.6em, ..range(rows).map(at => (
      cell(model.left, at), cell(model.right, at),
    )).flatten())
  } else {
    grid(columns: columns, column-gutter: 1.6em, set-blocks(model.left, accent), set-blocks(model.right, accent))
  }
} else {
  let ink = rgb(frame.ink)
  let side(list) = { set text(fill: ink); set-blocks(list, ink) }
  let wide = margin * 1.1
  if frame.side == "left" {
    grid(columns: (side-width, 1fr), column-gutter: wide, side(model.left), set-blocks(model.right, accent))
  } else {
    grid(columns: (1fr, side-width), column-gutter: wide, set-blocks(model.left, accent), side(model.right))
  }
}
`;
