// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "library/choice.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QFormLayout;

namespace comeback::app {

class NotSavedBox;
class PreferencesForm;

/// What the person has, what bothers them, and what they like: by this the plan's exercises are
/// chosen. A physiotherapist's exclusions stand above it.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(const Context& context, QWidget* parent = nullptr);

    /// Keeps what was chosen; false if it could not be saved: the dialog says why then, and has it
    /// all still, to be tried again.
    [[nodiscard]] bool keep();

private:
    enum Wish { AsItComes, Liked, NotWanted };
    struct WishBox
    {
        std::string id;
        QComboBox* box;
    };

    void addWishes(QFormLayout& layout);
    [[nodiscard]] library::Preferences preferences() const;
    [[nodiscard]] std::vector<std::string> notWanted() const;

    Context m_context;
    std::vector<std::string> m_notWantedBefore;
    PreferencesForm* m_form = nullptr;
    NotSavedBox* m_notSaved = nullptr;
    std::vector<WishBox> m_wishes;
};

/// An order by the person themselves to leave out these exercises, or to leave out none.
[[nodiscard]] Directive leaveOut(const std::vector<std::string>& exercises);

} // namespace comeback::app
