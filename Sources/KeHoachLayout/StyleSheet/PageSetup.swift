/// Paper and margins, in millimetres.
public struct PageSetup: Sendable, Equatable {
  /// Width of the paper as it is read (a landscape page is wider than high).
  public var width: Double
  /// Height of the paper as it is read.
  public var height: Double
  /// Margin at the top.
  public var top: Double
  /// Margin at the bottom.
  public var bottom: Double
  /// Margin at the left.
  public var left: Double
  /// Margin at the right.
  public var right: Double
  /// Distance of the page number from the top edge.
  public var headerDistance: Double

  /// Makes a page.
  public init(
    width: Double, height: Double, top: Double, bottom: Double, left: Double, right: Double, headerDistance: Double
  ) {
    self.width = width
    self.height = height
    self.top = top
    self.bottom = bottom
    self.left = left
    self.right = right
    self.headerDistance = headerDistance
  }

  /// The distances from the edges.
  public var margins: PageMargins {
    get { PageMargins(top: top, bottom: bottom, left: left, right: right, headerDistance: headerDistance) }
    set {
      (top, bottom, left, right) = (newValue.top, newValue.bottom, newValue.left, newValue.right)
      headerDistance = newValue.headerDistance
    }
  }

  /// Whether the page is wider than high.
  public var isLandscape: Bool { width > height }
  /// Width of the text area.
  public var textWidth: Double { width - left - right }
}

extension PageSetup {
  /// The page on its side, with margins of its own or the same ones.
  func turned(margins: PageMargins?) -> PageSetup {
    var page = self
    (page.width, page.height) = (height, width)
    page.margins = margins ?? page.margins
    return page
  }
}

/// Distances from the edges of a page as it is read, in millimetres.
public struct PageMargins: Sendable, Equatable {
  /// From the top edge to the text.
  public var top: Double
  /// From the bottom edge to the text.
  public var bottom: Double
  /// From the left edge to the text.
  public var left: Double
  /// From the right edge to the text.
  public var right: Double
  /// From the top edge to the page number.
  public var headerDistance: Double
}

/// The size of upright paper, in millimetres.
public struct PaperSize: Sendable, Equatable {
  /// The short side.
  public var width: Double
  /// The long side.
  public var height: Double
}
