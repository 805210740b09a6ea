// SPDX-License-Identifier: LGPL-2.1-or-later
// PDF files written by hand: text at places, in the fonts every reader has.
#pragma once

#include <cstdio>
#include <string>
#include <vector>

namespace mahdar::agenda::test {

struct PlacedText {
    double x = 72;
    double y = 72;  ///< from the top of the page to the foot of the letters
    std::string text;
    double size = 12;
    bool bold = false;
};

using PlacedPage = std::vector<PlacedText>;

class PdfBuilder {
public:
    void AddPage(const PlacedPage& page) {
        std::string stream;
        for (const PlacedText& text : page) {
            char place[96];
            std::snprintf(place, sizeof place, "BT /%s %.2f Tf %.2f %.2f Td (", text.bold ? "F2" : "F1", text.size,
                          text.x, kHeight - text.y);
            stream += place + Escaped(text.text) + ") Tj ET\n";
        }
        AddRawPage(stream);
    }

    /// A page by its drawing commands: "0 0 200 200 re f" is a black square.
    void AddRawPage(const std::string& stream) { m_streams.push_back(stream); }

    [[nodiscard]] std::string Bytes() const {
        std::vector<std::string> objects{"<</Type/Catalog/Pages 2 0 R>>", Pages(),
                                         "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
                                         "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>"};
        for (std::size_t i = 0; i < m_streams.size(); ++i) {
            objects.push_back("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>"
                              "/Contents " +
                              std::to_string(6 + 2 * i) + " 0 R>>");
            objects.push_back("<</Length " + std::to_string(m_streams[i].size()) + ">>\nstream\n" + m_streams[i] +
                              "\nendstream");
        }
        return Assembled(objects);
    }

private:
    static constexpr double kHeight = 842;

    static std::string Escaped(const std::string& text) {
        std::string escaped;
        for (const char c : text) {
            if (c == '(' || c == ')' || c == '\\') escaped += '\\';
            escaped += c;
        }
        return escaped;
    }

    [[nodiscard]] std::string Pages() const {
        std::string kids;
        for (std::size_t i = 0; i < m_streams.size(); ++i) kids += std::to_string(5 + 2 * i) + " 0 R ";
        return "<</Type/Pages/Count " + std::to_string(m_streams.size()) + "/Kids[" + kids + "]>>";
    }

    static std::string Assembled(const std::vector<std::string>& objects) {
        std::string bytes = "%PDF-1.4\n";
        std::string table;
        for (std::size_t i = 0; i < objects.size(); ++i) {
            char entry[32];
            std::snprintf(entry, sizeof entry, "%010zu 00000 n \n", bytes.size());
            table += entry;
            bytes += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
        }
        const std::string count = std::to_string(objects.size() + 1);
        return bytes + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer\n<</Size " + count +
               "/Root 1 0 R>>\nstartxref\n" + std::to_string(bytes.size()) + "\n%%EOF\n";
    }

    std::vector<std::string> m_streams;
};

}  // namespace mahdar::agenda::test
