internal import CLibXML2

/// An element, text or the like of a tree.
package struct XMLNode {
  /// The tree, which lives as long as any of its nodes is held.
  package let tree: XMLTree
  private let raw: UnsafeMutableRawPointer

  init(_ node: xmlNodePtr, _ tree: XMLTree) {
    raw = UnsafeMutableRawPointer(node)
    self.tree = tree
  }

  var node: xmlNodePtr { Self.pointer(raw) }

  static func pointer(_ raw: UnsafeMutableRawPointer) -> xmlNodePtr { raw.assumingMemoryBound(to: xmlNode.self) }

  /// Whether it is an element.
  package var isElement: Bool { node.pointee.type == XML_ELEMENT_NODE }

  /// The name of an element without its prefix; empty for anything else.
  package var name: String {
    guard isElement, let name = node.pointee.name else { return "" }
    return String(cString: name)
  }

  /// What the namespace of an element means.
  package var namespace: XMLNamespace { isElement ? tree.meaning(of: node.pointee.ns) : .none }

  /// The name of an element of words, `p` for `w:p`; empty for anything else.
  package var word: String { namespace == .word ? name : "" }

  /// Whether it is an element of that name.
  package func isNamed(_ name: StaticString, _ namespace: XMLNamespace = .word) -> Bool {
    guard isElement, let own = node.pointee.name else { return false }
    return XMLElement.equal(own, name) && tree.meaning(of: node.pointee.ns) == namespace
  }

  /// The element around it; nil for the outermost.
  package var parent: XMLNode? {
    guard let parent = node.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
    return XMLNode(parent, tree)
  }

  /// The elements in it, without what stands between them.
  package var children: Children { Children(coming: node.pointee.children, tree: tree) }

  /// The first element in it of that name.
  package func child(_ name: StaticString, _ namespace: XMLNamespace = .word) -> XMLNode? {
    children.first { $0.isNamed(name, namespace) }
  }

  /// The next element beside it.
  package var next: XMLNode? { Children(coming: node.pointee.next, tree: tree).first { _ in true } }

  /// The element beside and before it.
  package var previous: XMLNode? {
    var at = node.pointee.prev
    while let here = at, here.pointee.type != XML_ELEMENT_NODE { at = here.pointee.prev }
    return at.map { XMLNode($0, tree) }
  }

  /// Itself and all elements in it, in the order of the document.
  package var subtree: Subtree { Subtree(top: node, coming: isElement ? node : nil, tree: tree) }

  /// All text in it, one after the other.
  package var text: String {
    if let only = node.pointee.children, only.pointee.next == nil, only.pointee.type == XML_TEXT_NODE {
      return only.pointee.content.map { String(cString: $0) } ?? ""
    }
    guard node.pointee.children != nil, let content = xmlNodeGetContent(node) else { return "" }
    defer { kehoach_xmlFree(content) }
    return String(cString: content)
  }

  /// The value of an attribute; nil where there is none.
  package func attribute(_ name: StaticString, _ namespace: XMLNamespace = .word) -> String? {
    guard let attribute = attributeNode(name, namespace) else { return nil }
    guard let only = attribute.pointee.children else { return "" }
    if only.pointee.next == nil, only.pointee.type == XML_TEXT_NODE {
      return only.pointee.content.map { String(cString: $0) } ?? ""
    }
    guard let value = xmlNodeListGetString(tree.document, only, 1) else { return "" }
    defer { kehoach_xmlFree(value) }
    return String(cString: value)
  }

  func attributeNode(_ name: StaticString, _ namespace: XMLNamespace) -> UnsafeMutablePointer<xmlAttr>? {
    var at = isElement ? node.pointee.properties : nil
    while let here = at {
      if let own = here.pointee.name, XMLElement.equal(own, name), tree.meaning(of: here.pointee.ns) == namespace {
        return here
      }
      at = here.pointee.next
    }
    return nil
  }

  /// Elements beside each other.
  package struct Children: Sequence, IteratorProtocol {
    var coming: xmlNodePtr?
    let tree: XMLTree

    /// The next element.
    package mutating func next() -> XMLNode? {
      while let here = coming {
        coming = here.pointee.next
        if here.pointee.type == XML_ELEMENT_NODE { return XMLNode(here, tree) }
      }
      return nil
    }
  }

  /// The elements of a subtree in the order of the document.
  package struct Subtree: Sequence, IteratorProtocol {
    let top: xmlNodePtr
    var coming: xmlNodePtr?
    let tree: XMLTree

    /// The next element.
    package mutating func next() -> XMLNode? {
      guard let here = coming else { return nil }
      coming = Self.after(here, in: top)
      while let node = coming, node.pointee.type != XML_ELEMENT_NODE { coming = Self.after(node, in: top) }
      return XMLNode(here, tree)
    }

    private static func after(_ node: xmlNodePtr, in top: xmlNodePtr) -> xmlNodePtr? {
      if node.pointee.type == XML_ELEMENT_NODE, let child = node.pointee.children { return child }
      var at = node
      while at != top {
        if let beside = at.pointee.next { return beside }
        guard let parent = at.pointee.parent else { return nil }
        at = parent
      }
      return nil
    }
  }
}

extension XMLNode: Hashable {
  /// Whether both are the same place of the same tree.
  package static func == (one: XMLNode, other: XMLNode) -> Bool { one.raw == other.raw }

  /// Hashes the place.
  package func hash(into hasher: inout Hasher) { hasher.combine(raw) }
}
