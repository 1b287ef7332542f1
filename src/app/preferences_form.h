// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "library/choice.h"

#include <span>
#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace comeback::app {

/// What the person has, and which positions bother them at the moment.
class PreferencesForm : public QWidget
{
    Q_OBJECT

public:
    explicit PreferencesForm(QWidget* parent = nullptr) : QWidget(parent) {}

    /// Asks, once. Who was never asked about equipment has all of it, or, on the first evening, has
    /// still to say so.
    enum class NeverAsked : std::uint8_t { All, Nothing };
    void ask(const Context& context, NeverAsked equipment);

    /// `before` with what is chosen here.
    [[nodiscard]] library::Preferences preferences(library::Preferences before) const;
    void focusFirst();

private:
    struct Box
    {
        std::string id;
        QCheckBox* box;
    };

    void addBoxes(QVBoxLayout& column, const library::Texts& texts, const char* section,
                  std::span<const std::string_view> ids, std::vector<Box>& boxes);

    std::vector<Box> m_equipment;
    std::vector<Box> m_bothers;
};

} // namespace comeback::app
