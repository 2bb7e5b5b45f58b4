internal import CLibXML2

// Changes. A node that is taken out or copied lives as long as its tree and can be put in anywhere in it.
extension XMLNode {
  /// A new element of the same namespace and prefix as this one, which hangs nowhere yet.
  package func makeElement(_ name: String, text: String? = nil) -> XMLNode {
    make(name, node.pointee.ns, text: text)
  }

  /// A new element of a namespace, which is declared at the outermost element if it isn't yet.
  package func makeElement(_ name: String, uri: String, prefix: String, text: String? = nil) -> XMLNode {
    make(name, tree.declare(uri: uri, prefix: prefix), text: text)
  }

  private func make(_ name: String, _ namespace: UnsafeMutablePointer<xmlNs>?, text: String?) -> XMLNode {
    // Memory that ran out is the only reason for none.
    let made = XMLNode(xmlNewDocNode(tree.document, namespace, name, nil)!, tree)
    tree.keep(made.node)
    if let text { made.setText(text) }
    return made
  }

  /// Makes text all that stands in an element; `xml:space` says that its blanks count, where it has any at its ends.
  package func setText(_ text: String) {
    removeAllChildren()
    if let child = xmlNewDocText(tree.document, text) { xmlAddChild(node, child) }
    let blanks: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r"]
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return }
    if blanks.contains(first) || blanks.contains(last) {
      xmlNodeSetSpacePreserve(node, 1)
    }
  }

  /// Takes all out that stands in an element.
  package func removeAllChildren() {
    while let child = node.pointee.children {
      xmlUnlinkNode(child)
      tree.keep(child)
    }
  }

  /// Sets an attribute without a namespace, or of a namespace that this element or one around it declares with the prefix;
  /// nil takes it away. An attribute that is there keeps its place.
  package func setAttribute(_ name: StaticString, _ namespace: XMLNamespace = .word, to value: String?) {
    if let attribute = attributeNode(name, namespace) {
      guard let value else {
        xmlRemoveProp(attribute)
        return
      }
      xmlSetNsProp(node, attribute.pointee.ns, attribute.pointee.name, value)
    } else if let value {
      xmlSetNsProp(node, namespace == .none ? nil : declaration(of: namespace), name.utf8Start, value)
    }
  }

  /// The declaration of a namespace that is in force here, with a prefix: attributes need one.
  private func declaration(of namespace: XMLNamespace) -> UnsafeMutablePointer<xmlNs>? {
    if let own = node.pointee.ns, own.pointee.prefix != nil, tree.meaning(of: own) == namespace { return own }
    var at: xmlNodePtr? = node.pointee.parent == nil ? xmlDocGetRootElement(tree.document) : node
    while let here = at, here.pointee.type == XML_ELEMENT_NODE {
      var declared = here.pointee.nsDef
      while let one = declared {
        if one.pointee.prefix != nil, tree.meaning(of: one) == namespace { return one }
        declared = one.pointee.next
      }
      at = here.pointee.parent
    }
    return nil
  }

  /// Puts an element at the end of this one.
  package func append(_ element: XMLNode) {
    element.unlink()
    xmlAddChild(node, element.node)
  }

  /// Puts an element at the start of this one.
  package func prepend(_ element: XMLNode) {
    guard let first = node.pointee.children else { return append(element) }
    element.unlink()
    xmlAddPrevSibling(first, element.node)
  }

  /// Puts an element just before this one.
  package func insertBefore(_ element: XMLNode) {
    element.unlink()
    xmlAddPrevSibling(node, element.node)
  }

  /// Puts an element just after this one.
  package func insertAfter(_ element: XMLNode) {
    element.unlink()
    xmlAddNextSibling(node, element.node)
  }

  /// Takes this element out of the tree.
  package func remove() { unlink() }

  private func unlink() {
    xmlUnlinkNode(node)
    tree.keep(node)
  }

  /// A copy of this element, of all that stands in it or of its attributes alone, which hangs nowhere yet.
  package func copy(deep: Bool = true) -> XMLNode {
    // libxml2's 2 stands for attributes and namespaces, but no children.
    let copied = XMLNode(xmlDocCopyNode(node, tree.document, deep ? 1 : 2)!, tree)
    tree.keep(copied.node)
    tree.dropDoubledNamespaces(of: copied)
    return copied
  }
}

extension XMLTree {
  /// The declaration of a namespace at the outermost element, made if it isn't there.
  fileprivate func declare(uri: String, prefix: String) -> UnsafeMutablePointer<xmlNs>? {
    let top = xmlDocGetRootElement(document)
    if let known = xmlSearchNsByHref(document, top, uri) { return known }
    return xmlNewNs(top, uri, prefix)
  }

  /// A copy declares the namespaces of the elements around the original again: lets it use those of the outermost one.
  fileprivate func dropDoubledNamespaces(of copied: XMLNode) {
    var kept: UnsafeMutablePointer<xmlNs>?
    var replaced: [UnsafeMutablePointer<xmlNs>: UnsafeMutablePointer<xmlNs>] = [:]
    var at = copied.node.pointee.nsDef
    while let here = at {
      at = here.pointee.next
      if let outer = declarationAtRoot(like: here) {
        replaced[here] = outer
      } else {
        here.pointee.next = kept
        kept = here
      }
    }
    guard !replaced.isEmpty else { return }
    copied.node.pointee.nsDef = kept
    for element in copied.subtree {
      if let own = element.node.pointee.ns, let outer = replaced[own] { element.node.pointee.ns = outer }
      var attribute = element.node.pointee.properties
      while let here = attribute {
        if let own = here.pointee.ns, let outer = replaced[own] { here.pointee.ns = outer }
        attribute = here.pointee.next
      }
    }
    forgetNamespace()
    for namespace in replaced.keys { xmlFreeNs(namespace) }
  }

  private func declarationAtRoot(like namespace: UnsafeMutablePointer<xmlNs>) -> UnsafeMutablePointer<xmlNs>? {
    var at = xmlDocGetRootElement(document)?.pointee.nsDef
    while let here = at {
      if xmlStrEqual(here.pointee.prefix, namespace.pointee.prefix) == 1,
        xmlStrEqual(here.pointee.href, namespace.pointee.href) == 1
      {
        return here
      }
      at = here.pointee.next
    }
    return nil
  }
}
