"""What the outside checks share: findings and exit statuses, LibreOffice, Chromium, and the words of each format.

Exit statuses of every check: 0 nothing found, 1 findings, 2 wrong usage, 3 skipped because a tool is missing.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from html.parser import HTMLParser

SKIPPED = 3
FORMATS = ("docx", "xml", "html", "txt")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PKG = "{http://schemas.microsoft.com/office/2006/xmlPackage}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


class Findings:
    """Collects one line per finding and ends the program with the right status."""

    def __init__(self, check):
        self.check, self.count = check, 0

    def add(self, where, message):
        self.count += 1
        print(f"{where}: {message}", flush=True)

    def finish(self, subject):
        verdict = "no findings" if self.count == 0 else f"{self.count} findings"
        print(f"{self.check}: {subject}, {verdict}", flush=True)
        sys.exit(1 if self.count else 0)


def skip(check, reason):
    print(f"{check}: SKIPPED: {reason}", flush=True)
    sys.exit(SKIPPED)


def need(check, *programs):
    missing = [p for p in programs if shutil.which(p) is None]
    if missing:
        skip(check, f"not installed: {', '.join(missing)} (Scripts/install-oracles installs them)")


def need_module(check, name):
    try:
        return __import__(name)
    except ImportError:
        skip(check, f"the Python package {name} is not installed (Scripts/install-oracles installs it)")


def plans(arguments):
    """The plans in folders or named by files: {path without extension: {format: path}}."""
    found = {}
    for argument in arguments:
        if os.path.isdir(argument):
            paths = [os.path.join(argument, name) for name in sorted(os.listdir(argument))]
        elif os.path.exists(argument):
            paths = [argument]
        else:
            sys.exit(f"{argument}: no such file or folder")
        for path in paths:
            stem, extension = os.path.splitext(path)
            if extension[1:] in FORMATS:
                found.setdefault(stem, {})[extension[1:]] = path
    if not found:
        sys.exit(f"no plan ({', '.join('.' + f for f in FORMATS)}) in {' '.join(arguments)}")
    return found


# Other programs


def office(path, target, folder):
    """Converts with LibreOffice under a profile of its own; the path of the result, or None."""
    with tempfile.TemporaryDirectory() as profile:
        command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore",
                   "--convert-to", target, "--outdir", folder, path]
        result = subprocess.run(command, capture_output=True, text=True, timeout=300)
    stem = os.path.splitext(os.path.basename(path))[0]
    made = os.path.join(folder, f"{stem}.{target.split(':')[0]}")
    if not os.path.exists(made):
        print(result.stdout + result.stderr, file=sys.stderr)
        return None
    return made


def chromium():
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def print_page(path, folder):
    """Prints an HTML page to PDF as a person would from a browser; the path of the result, or None."""
    made = os.path.join(folder, os.path.splitext(os.path.basename(path))[0] + ".html.pdf")
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run([chromium(), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}",
                        "--no-pdf-header-footer", f"--print-to-pdf={made}", "file://" + os.path.abspath(path)],
                       capture_output=True, timeout=300)
    return made if os.path.exists(made) else None


# Words


NOTE = "\ue000"  # stands around a footnote's number until it is known whether the number is set apart
BULLET = re.compile(r"^\s*[-+–•◦▪▫●○■□*·\uf0b7\uf0a7]\s+")
INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
LIGATURES = str.maketrans({"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\u2011": "-"})


def tokens(text):
    """Words (runs of letters and digits) and, one by one, every other visible character.

    Normalised: NFC; soft hyphens and zero-width characters dropped; the non-breaking hyphen is a hyphen; any white space,
    non-breaking too, only separates. A break after `-` or `/` therefore changes nothing.
    """
    text = INVISIBLE.sub("", unicodedata.normalize("NFC", text).translate(LIGATURES))
    return re.findall(r"\w+|[^\w\s]", text)


def text_file_tokens(text):
    """As `tokens`, without what a monospaced page draws: box-drawing characters, runs of three or more of `-`, `_`, `=`."""
    return tokens(re.sub("[\u2500-\u259f\f]|[-_=]{3,}", " ", text))


def office_text_tokens(text):
    """As `tokens`, without a bullet or dash at the start of a line: LibreOffice's text export chooses its own."""
    return tokens("\n".join(BULLET.sub("", line) for line in text.lstrip("\ufeff").splitlines()))


class PageWords(HTMLParser):
    """The words of an HTML page in reading order.

    A footnote's mark (role `doc-noteref`) is a word of its own; notes (role `doc-endnotes`) come last, wherever they stand.
    Ignored: head, style, script, template, the title of a picture, `hidden`, the class `visually-hidden`, back-links of footnotes.
    """

    SILENT = {"head", "style", "script", "template", "noscript", "title"}
    INLINE = {"a", "abbr", "b", "cite", "code", "dfn", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup",
              "time", "u", "wbr", "data", "bdi", "bdo", "ins"}
    VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.parts, self.silent = [], 0
        self.page, self.notes, self.depth = self.parts, [], 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        if tag not in self.INLINE:
            self.parts.append(" ")
        if tag in self.VOID:
            return
        attributes = dict(attributes)
        if self.depth or attributes.get("role") == "doc-endnotes":
            self.depth += 1
            self.parts = self.notes
        if attributes.get("role") == "doc-noteref" or "footnote-ref" in (attributes.get("class") or ""):
            self.parts.append(" ")
        hidden = (tag in self.SILENT or "hidden" in attributes or attributes.get("role") == "doc-backlink"
                  or "visually-hidden" in (attributes.get("class") or "").split())
        if self.silent or hidden:
            self.silent += 1

    def handle_startendtag(self, tag, attributes):
        if tag not in self.INLINE:
            self.parts.append(" ")

    def handle_endtag(self, tag):
        if tag in self.VOID:
            return
        if tag not in self.INLINE:
            self.parts.append(" ")
        if self.silent:
            self.silent -= 1
        if self.depth:
            self.depth -= 1
            if not self.depth:
                self.parts = self.page

    def handle_data(self, data):
        if not self.silent:
            self.parts.append(data)

    def tokens(self):
        return tokens(re.sub(r"\[(\d+)\]", r" \1 ", "".join(self.page + [" "] + self.notes)))


def pandoc_tokens(path):
    """The text that pandoc reads from a .docx, from its syntax tree: list labels are structure there and don't appear."""
    result = subprocess.run(["pandoc", "-f", "docx", "-t", "json", path], capture_output=True, text=True, timeout=300)
    if result.returncode:
        raise RuntimeError(f"pandoc: {result.stderr.strip()}")
    out = []

    def inlines(items, notes):
        for item in items:
            kind, content = item["t"], item.get("c")
            if kind == "Str":
                out.append(content)
            elif kind in ("Space", "SoftBreak", "LineBreak"):
                out.append(" ")
            elif kind in ("Code", "Math", "RawInline"):
                out.append(content[1])
            elif kind == "Note":
                notes.append(content)
            elif kind == "Quoted":
                marks = "‘’" if content[0]["t"] == "SingleQuote" else "“”"
                out.append(marks[0])
                inlines(content[1], notes)
                out.append(marks[1])
            elif kind in ("Span", "Link", "Image", "Cite"):
                inlines(content[1], notes)
            else:
                inlines(content, notes)

    def walk(node):
        if isinstance(node, dict) and "t" in node:
            kind, content = node["t"], node.get("c")
            if kind in ("Para", "Plain"):
                line(content)
            elif kind == "Header":
                line(content[2])
            elif kind == "LineBlock":
                for one in content:
                    line(one)
            elif kind in ("CodeBlock", "RawBlock"):
                out.append(f" {content[1]} ")
            elif content is not None:
                walk(content)
        elif isinstance(node, list):
            for child in node:
                walk(child)

    def line(content):
        notes = []
        inlines(content, notes)
        out.append(" ")
        for note in notes:
            walk(note)

    tree = json.loads(result.stdout)
    for value in tree["meta"].values():  # pandoc takes a first title paragraph away into the metadata
        walk({"t": "Plain", "c": value["c"]} if value.get("t") == "MetaInlines" else value)
    walk(tree["blocks"])
    return tokens("".join(out))


# WordprocessingML


def package_parts(path):
    """The XML parts of a .docx, or of the same package as one Flat OPC file: {name without leading slash: element}."""
    from lxml import etree

    if path.endswith(".docx"):
        with zipfile.ZipFile(path) as package:
            return {name: etree.fromstring(package.read(name)) for name in package.namelist()
                    if name.endswith((".xml", ".rels"))}
    root = etree.parse(path, etree.XMLParser(resolve_entities=False, huge_tree=True)).getroot()
    if root.tag != PKG + "package":
        raise ValueError("not a Flat OPC package")
    return {part.get(PKG + "name").lstrip("/"): data[0]
            for part in root.findall(PKG + "part") if (data := part.find(PKG + "xmlData")) is not None and len(data)}


def roman(n):
    out = ""
    for value, sign in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
                        (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while n >= value:
            out, n = out + sign, n - value
    return out


def number_as(value, form):
    if form in ("decimal", "none"):
        return str(value) if form == "decimal" else ""
    if form == "decimalZero":
        return f"{value:02d}"
    if form in ("upperRoman", "lowerRoman"):
        return roman(value) if form == "upperRoman" else roman(value).lower()
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (value - 1) % 26) * ((value - 1) // 26 + 1)
        return letter if form == "lowerLetter" else letter.upper()
    raise ValueError(f"number format {form} is not known to this check")


class Numbering:
    """Computes the list labels that Word shows, from numbering.xml and styles.xml."""

    def __init__(self, parts):
        self.abstract, self.nums, self.styles = {}, {}, {}
        self.counters, self.started = {}, set()
        numbering, styles = parts.get("word/numbering.xml"), parts.get("word/styles.xml")
        for item in (numbering.findall(W + "abstractNum") if numbering is not None else []):
            self.abstract[item.get(W + "abstractNumId")] = {
                int(level.get(W + "ilvl")): level for level in item.findall(W + "lvl")}
        for item in (numbering.findall(W + "num") if numbering is not None else []):
            overrides = {int(o.get(W + "ilvl")): o for o in item.findall(W + "lvlOverride")}
            self.nums[item.get(W + "numId")] = (item.find(W + "abstractNumId").get(W + "val"), overrides)
        for style in (styles.findall(W + "style") if styles is not None else []):
            if style.get(W + "type") == "paragraph":
                self.styles[style.get(W + "styleId")] = style

    def chain(self, style_id):
        seen = set()
        while style_id in self.styles and style_id not in seen:
            seen.add(style_id)
            style = self.styles[style_id]
            yield style_id, style
            base = style.find(W + "basedOn")
            style_id = base.get(W + "val") if base is not None else None

    def place(self, paragraph):
        """(numId, level) of a paragraph, by itself or by its style, or None."""
        properties = paragraph.find(W + "pPr")
        style = properties.find(W + "pStyle") if properties is not None else None
        places = [(None, properties.find(W + "numPr") if properties is not None else None)]
        default = next((i for i, s in self.styles.items() if s.get(W + "default") in ("1", "true")), None)
        for style_id, element in self.chain(style.get(W + "val") if style is not None else default):
            places.append((style_id, element.find(f"{W}pPr/{W}numPr")))
        number = level = None
        for style_id, numbering in places:
            if numbering is None:
                continue
            if level is None and numbering.find(W + "ilvl") is not None:
                level = int(numbering.find(W + "ilvl").get(W + "val"))
            if number is None and numbering.find(W + "numId") is not None:
                number = numbering.find(W + "numId").get(W + "val")
                if level is None and style_id and number in self.nums:
                    for index, item in self.abstract.get(self.nums[number][0], {}).items():
                        linked = item.find(W + "pStyle")
                        if linked is not None and linked.get(W + "val") == style_id:
                            level = index
        return (number, level or 0) if number not in (None, "0") and number in self.nums else None

    def level(self, number, index):
        abstract, overrides = self.nums[number]
        whole = overrides[index].find(W + "lvl") if index in overrides else None
        return whole if whole is not None else self.abstract.get(abstract, {}).get(index)

    def value(self, element, name, default):
        child = element.find(W + name)
        return child.get(W + "val") if child is not None else default

    def label(self, paragraph):
        place = self.place(paragraph)
        if place is None:
            return ""
        number, index = place
        abstract, overrides = self.nums[number]
        counters = self.counters.setdefault(abstract, {})
        starts = {}
        if number not in self.started:
            self.started.add(number)
            for at, override in overrides.items():
                start = override.find(W + "startOverride")
                if start is not None:
                    counters.pop(at, None)
                    starts[at] = int(start.get(W + "val"))
        element = self.level(number, index)
        if element is None:
            return ""

        def first(at):
            item = self.level(number, at)
            return starts.get(at, int(self.value(item, "start", "0")) if item is not None else 0)

        counters[index] = counters[index] + 1 if index in counters else first(index)
        for deeper in [at for at in counters if at > index]:
            item = self.level(number, deeper)
            if item is None or self.value(item, "lvlRestart", "") != "0":
                del counters[deeper]
        for upper in range(index):
            counters.setdefault(upper, first(upper))
        if self.value(element, "numFmt", "decimal") == "bullet":
            return self.value(element, "lvlText", "")
        legal = element.find(W + "isLgl") is not None

        def shown(match):
            at = int(match.group(1)) - 1
            form = self.value(self.level(number, at), "numFmt", "decimal")
            return number_as(counters[at], "decimal" if legal and at != index else form)

        return re.sub(r"%(\d)", shown, self.value(element, "lvlText", ""))


def paragraph_text(paragraph, footnotes=None):
    """The visible text of a paragraph; a footnote's number where its mark stands; of alternatives, the first."""
    out = []

    def walk(element):
        for child in element:
            tag = child.tag
            if tag == W + "t":
                out.append(child.text or "")
            elif tag in (W + "tab", W + "br", W + "cr", W + "ptab"):
                out.append(" ")
            elif tag == W + "noBreakHyphen":
                out.append("-")
            elif tag in (W + "footnoteReference", W + "endnoteReference"):
                if footnotes is not None:
                    identity = child.get(W + "id")
                    if identity not in footnotes:
                        footnotes.append(identity)
                    out.append(f"{NOTE}{footnotes.index(identity) + 1}{NOTE}")
            elif tag == MC + "Fallback" or tag in (W + "pPr", W + "rPr", W + "del", W + "moveFrom", W + "p"):
                continue  # a paragraph inside (a text box) is visited by itself
            else:
                walk(child)

    walk(paragraph)
    return "".join(out)


def inside_fallback(element):
    return any(True for _ in element.iterancestors(MC + "Fallback"))


def chart_text(chart):
    """What the bars of a chart say, from the first to the last: the category and the label at its end."""
    series = chart.find(f".//{C}ser")
    names = ["".join(v.itertext()) for v in series.findall(f"{C}cat//{C}v")]
    labels = ["".join(t.itertext()) for t in series.findall(f"{C}dLbls/{C}dLbl")]
    return " ".join(f"{name} {label}" for name, label in zip(names, labels))


class Word:
    """The text of a WordprocessingML package in reading order, with computed labels; footnotes stand at the end."""

    def __init__(self, parts):
        self.body = parts["word/document.xml"].find(W + "body")
        numbering, marks, self.problems = Numbering(parts), [], []
        self.paragraphs = []  # (element, label, text)
        for paragraph in self.body.iter(W + "p"):
            if inside_fallback(paragraph):
                continue
            try:
                label = numbering.label(paragraph)
            except ValueError as error:
                label = ""
                self.problems.append(str(error))
            self.paragraphs.append((paragraph, label, paragraph_text(paragraph, marks)))
        self.plain = [paragraph_text(p) for p, _, _ in self.paragraphs]
        self.drawn = {}  # paragraph: what its chart says
        charts = 0
        for index, (paragraph, _, _) in enumerate(self.paragraphs):
            for _ in paragraph.iter(C + "chart"):
                charts += 1
                self.drawn[index] = self.drawn.get(index, "") + " " + chart_text(parts[f"word/charts/chart{charts}.xml"])
        self.notes = []  # (number, text)
        notes = parts.get("word/footnotes.xml")
        by_id = {n.get(W + "id"): n for n in notes.findall(W + "footnote")} if notes is not None else {}
        for index, identity in enumerate(marks, 1):
            if identity in by_id:
                text = " ".join(paragraph_text(p) for p in by_id[identity].iter(W + "p"))
                self.notes.append((index, text))

    def tokens(self):
        lines = [f"{label} {text}{self.drawn.get(index, '')}" for index, (_, label, text) in enumerate(self.paragraphs)]
        lines += [f"{n} {text}" for n, text in self.notes]
        return tokens("\n".join(lines).replace(NOTE, " "))

    def tokens_in_print(self):
        """A footnote's raised number follows the word before it without a space."""
        lines = [f"{label} {text}{self.drawn.get(index, '')}" for index, (_, label, text) in enumerate(self.paragraphs)]
        lines += [f"{n} {text}" for n, text in self.notes]
        return tokens("\n".join(lines).replace(NOTE, ""))

    def tokens_in_office_text(self):
        """As LibreOffice exports text: footnotes left out, their numbers kept, bullets of its own choice (`office_text_tokens`)."""
        return office_text_tokens("\n".join(f"{label} {text}" for _, label, text in self.paragraphs).replace(NOTE, ""))

    def tokens_without_labels(self):
        """As pandoc sees it: no labels, no footnote numbers."""
        return tokens("\n".join(self.plain + [text for _, text in self.notes]))

    def repeated_tokens(self):
        """The words of header rows, which a page layout may repeat on every page."""
        rows = [row for row in self.body.iter(W + "tr") if row.find(f"{W}trPr/{W}tblHeader") is not None]
        return set(tokens("\n".join(paragraph_text(p) for row in rows for p in row.iter(W + "p"))))
