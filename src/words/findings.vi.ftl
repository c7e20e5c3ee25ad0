# Lời các phát hiện bằng tiếng Việt: sai ở đâu, sửa thế nào. Cùng các mã như `findings.en.ftl`.

## Dùng ở nhiều nơi

first-used-here = đã dùng lần đầu ở đây
did-you-mean = có phải là `{ $name }`?
write-instead = hãy viết `{ $text }`
fields-are = ở đây có các trường: { $names }
words-are = một trong các từ: { $names }
languages-are = trang này có các ngôn ngữ: { $names }
known-ids-are = hiện có: { $names }
known-paths-are = hãy viết một trong các mã: { $names }

## Tệp

unread-file = không có quy tắc nào đọc tệp `{ $path }`
duplicate-file = `{ $path }` đứng cạnh một tệp chỉ khác đuôi `.yaml` hay `.yml`: hãy giữ một tệp
unreadable-file = không đọc được `{ $path }`: { $error }
outside-content = `{ $path }` dẫn ra ngoài thư mục nội dung
too-many-files = trong `content/` có hơn { $limit } tệp: từ tệp này trở đi không đọc nữa
too-many-bytes = các tệp trong `content/` có tổng cộng hơn { $limit } byte: từ tệp này trở đi không đọc nữa
too-many-files-help = có thể một thư mục khác bị để nhầm vào đây
too-many-languages = một trang có nhiều nhất { $limit } ngôn ngữ: từ ngôn ngữ này trở đi không đọc nữa
too-many-languages-help = hãy giữ những ngôn ngữ đã có bài viết
too-many-pages = địa phương, chỉ số, chủ đề, chỉ số tổng hợp, tài liệu và bài viết sẽ thành hơn { $limit } trang trong các ngôn ngữ
too-many-pages-help = hãy xuất bản từng phần thành trang riêng
too-large = tệp có { $size } byte, vượt giới hạn { $limit }
too-many = từ đây trở đi trong tệp này còn { $count } phát hiện nữa
too-many-help = hãy sửa những chỗ đầu rồi kiểm tra lại
not-utf8 = từ đây trở đi tệp không phải UTF-8: hãy lưu lại bằng UTF-8
too-many-rows = một bảng có nhiều nhất { $limit } hàng: từ hàng này trở đi không đọc nữa
too-many-rows-help = hãy tách bảng: mỗi phần là bảng của một báo cáo riêng
too-many-columns = một bảng có nhiều nhất { $limit } cột: không đọc gì trong bảng này
too-many-columns-help = hãy bỏ bớt cột, hoặc ghi mỗi số liệu một hàng, với một cột nêu chỉ số
control-character = ký tự { $code } không được đứng trong văn bản nào
control-character-help = hãy xóa nó; trình soạn thảo hiện được ký tự ẩn sẽ giúp tìm ra
missing-file = thiếu tệp `{ $path }` mà nội dung này cần đến
too-deep-folders = các thư mục lồng nhau quá sâu: không đọc gì bên dưới `{ $path }`
empty-file = tệp trống
bad-file-name = tên tệp `{ $path }` không dùng làm mã tài liệu được: hãy đổi tên tệp, hoặc ghi `id:` trong `source:`
front-matter-help = đầu tệp cần có `---`, một dòng `title: …` rồi `---`
unknown-territory-folder = thư mục tên là `{ $id }`, nhưng ở cấp này không có địa phương nào như vậy

## YAML

yaml-syntax = đoạn này không phải YAML: { $what }
yaml-syntax-help = hãy xem lại thụt đầu dòng và dấu nháy của dòng này và dòng trước
yaml-unclosed-quote = có dấu nháy mở mà không đóng
yaml-unclosed-quote-help = hãy đóng dấu nháy; nếu trong câu có dấu nháy, hãy ghi `|` rồi viết câu ở dòng dưới
yaml-unclosed-bracket = dấu `{ $mark }` mở mà không đóng
yaml-unclosed-bracket-help = hãy đóng ngay trên dòng của nó; nếu nó thuộc câu chữ, hãy đặt cả câu trong nháy
yaml-escape = trong "…", dấu `\` mở một ký hiệu đặc biệt, mà ở đây không phải
yaml-escape-help = hãy viết `\\` thay cho `\`, hoặc dùng nháy đơn: '…'
yaml-missing-space = thiếu dấu cách sau `{ $mark }`
yaml-missing-space-help = hãy viết `{ $mark } ` trước giá trị
yaml-text-needs-quotes = câu bắt đầu bằng `{ $start }` được YAML hiểu khác đi
yaml-text-needs-quotes-colon = câu có `: ` bị hiểu thành khóa và giá trị
yaml-text-needs-quotes-help = hãy đặt cả câu trong nháy: "…", hoặc ghi `|` rồi viết câu ở dòng dưới
yaml-too-many-entries = một danh sách hay bảng có nhiều nhất { $limit } mục: không đọc gì trong tệp này
yaml-too-many-entries-help = hãy tách tệp; số liệu của nhiều nơi nên để trong bảng CSV
yaml-too-deep = các danh sách và bảng lồng nhau quá sâu
yaml-too-deep-help = cho phép 32 tầng; tệp thường chỉ cần sáu
yaml-duplicate-key = `{ $key }` được ghi hai lần ở đây
yaml-key-not-text = khóa phải là chữ thường, không phải danh sách hay bảng
yaml-entry-without-value = `{ $entry }` không có giá trị
yaml-entry-without-value-help = hãy viết dấu hai chấm, dấu cách rồi giá trị; nếu là câu chữ, hãy đặt trong nháy
yaml-anchor = không dùng mỏ neo (`&`)
yaml-alias = không dùng tham chiếu (`*`)
yaml-tag = không dùng thẻ kiểu (`!`)
yaml-merge = không dùng `<<`
yaml-directive = không dùng dòng bắt đầu bằng `%`
yaml-second-document = ở đây bắt đầu tài liệu thứ hai; mỗi tệp chỉ có một tài liệu
yaml-anchor-or-tag-help = hãy viết thẳng giá trị vào chỗ cần; nếu là câu chữ, hãy đặt trong nháy
decimal-comma-in-flow = dấu phẩy trong `{ $text }` làm đứt giá trị bên trong {"{"}…{"}"} hay […]
decimal-comma-in-flow-help = hãy đặt trong nháy: "{ $text }", hoặc viết mỗi giá trị một dòng
comma-in-flow = dấu phẩy làm đứt câu bên trong {"{"}…{"}"}: `{ $text }` không còn giá trị
comma-in-flow-help = hãy đặt cả câu trong nháy
comment-in-text = ` #` cắt câu ở đây; phần sau bị coi là ghi chú và sẽ mất
comment-in-text-help = hãy đặt câu trong nháy, hoặc đưa ghi chú xuống một dòng riêng
block-text = `|` hay `>` mở đầu một đoạn chữ ở các dòng dưới; không thể viết giá trị ngay sau nó
block-text-help = giá trị thì đặt trong nháy ("> 600"), hoặc viết `≥`, `trên`; câu chữ thì viết ở dòng dưới
odd-blank = chỗ thụt đầu dòng có một dấu cách lạ
odd-blank-tab = chỗ thụt đầu dòng có dấu tab
odd-blank-help = chỉ thụt đầu dòng bằng dấu cách thường

## Trường

unknown-field = ở đây không có trường `{ $field }`
missing-field = thiếu `{ $field }`
unknown-word = `{ $word }` không phải là một trong các từ dùng ở đây
unknown-language = trang này không có ngôn ngữ `{ $language }`
language-tag-help = ngôn ngữ ghi bằng mã như `vi`, `en` hay `fr`
said-twice = `{ $one }` và `{ $other }` không cùng đứng ở đây được: hãy giữ một
compare-of-none = nhóm này không nêu địa phương nào: cần `region` hoặc `territories`
compare-too-few = { $count ->
    [0] nhóm này không có địa phương nào
   *[other] nhóm này chỉ có { $count } địa phương
 }
compare-help = so sánh cần từ hai địa phương trở lên: ghi mã một vùng ở `region`, hoặc danh sách ở `territories`
beside-periods = `{ $field }` đặt cạnh các kỳ thì không thuộc kỳ nào
beside-periods-help = hãy đặt vào kỳ mà nó nói tới
periods-inside-by = các kỳ đứng bên ngoài `by`, không ở bên trong
dimension-twice = `{ $id }` bị chia hai lần
member-twice = `{ $id }` được nêu hai lần
period-twice = `{ $text }` trùng với kỳ đã ghi ở trên
of-without-bands = `of` là tổng số của `bands`, mà ở đây không có `bands`
inside-band = `{ $field }` không đứng được bên trong một nhóm
accept-of-parts = `accept` đặt cạnh `by` hay `bands` thì không thuộc số liệu nào
accept-of-parts-help = hãy đặt vào đúng số liệu mà phát hiện nói tới
wrong-shape-map = chỗ này cần một bảng (`trường: giá trị`), không phải { $found ->
    [nothing] để trống
    [text] một câu chữ
    [list] một danh sách
   *[map] một bảng
}
wrong-shape-list = chỗ này cần một danh sách (`- mục`), không phải { $found ->
    [nothing] để trống
    [text] một câu chữ
    [list] một danh sách
   *[map] một bảng
}
wrong-shape-text = chỗ này cần một giá trị, không phải { $found ->
    [nothing] để trống
    [text] một câu chữ
    [list] một danh sách
   *[map] một bảng
}
wrong-shape-pair = chỗ này cần hai số, không phải { $count }
wrong-shape-figure-list = mỗi mục trong danh sách số liệu phải là một bảng: `- value: …`

## Mã và tên

bad-id = `{ $id }` không dùng làm mã được
bad-id-help = mã gồm chữ thường a–z, chữ số và các dấu nối đơn, nhiều nhất 80 ký tự
reserved-id = `{ $id }` là tên thiết bị trên Windows: ở đó không thư mục nào được đặt tên như vậy
reserved-id-help = hãy chọn mã khác, chẳng hạn `{ $id }-1`
reserved-file-help = hãy đặt tên tệp khác, chẳng hạn `{ $id }-1`
bad-page-name = tên tệp `{ $path }` không dùng làm địa chỉ trang được
bad-page-name-help = tên tệp gồm chữ thường a–z, chữ số và các dấu nối đơn
reserved-page = không đặt tên trang là `{ $id }` được: địa chỉ ấy trang web dùng cho việc khác
reserved-folder = không đặt tên thư mục là `{ $id }` được: nội dung hay trang web đã dùng tên ấy
reserved-help = hãy chọn tên khác
duplicate-page = `{ $path }` là cùng một trang, cùng ngôn ngữ với một tệp khác
duplicate-id = mã `{ $id }` được dùng hai lần
unknown-territory = không có địa phương nào tên `{ $id }`
ambiguous-territory = có nhiều địa phương cùng tên `{ $id }`
territory-elsewhere = `{ $id }` không thuộc `{ $folder }`
territory-in-itself = `{ $id }` lại nằm trong chính nó
unknown-indicator = không có chỉ số nào mã `{ $id }`
unknown-topic = không có chủ đề nào mã `{ $id }`
unknown-organisation = không có cơ quan nào mã `{ $id }`
ambiguous-organisation = có nhiều cơ quan cùng tên `{ $id }`
indicator-in-itself = `{ $id }` lại là một phần của chính nó
unknown-source = không có tài liệu nào mã `{ $id }`
unknown-level = không có cấp nào mã `{ $id }`
unknown-region = không có vùng nào mã `{ $id }`
unknown-grid = không có lưới ô nào mã `{ $id }`
unknown-band = `{ $indicator }` không có nhóm `{ $id }`
unknown-member = `{ $indicator }` không có thành phần `{ $id }` trong cách chia này
unknown-dimension = `{ $indicator }` không chia theo `{ $id }`

## Số

number-format-group = { $style ->
    [vi] ở đây dấu chấm ngăn hàng nghìn, ba chữ số một nhóm: `{ $text }` không đúng vậy
   *[en] ở đây dấu phẩy ngăn hàng nghìn, ba chữ số một nhóm: `{ $text }` không đúng vậy
}
number-format-decimal = { $style ->
    [vi] ở đây dấu phẩy mở phần thập phân: `{ $text }` không viết đúng vậy
   *[en] ở đây dấu chấm mở phần thập phân: `{ $text }` không viết đúng vậy
}
number-format-help = { $style ->
    [vi] số viết như 1.893 và 36,82
   *[en] số viết như 1,893 và 36.82
}
number-not-a-number = `{ $text }` không phải là số
number-not-a-number-help = giá trị viết theo mẫu [từ chỉ mức] số [– số] [nghìn, triệu…] [đơn vị], hoặc a/b; chỉ có lời thì ghi vào `words:`
number-curly-quotes = `{ $text }` nằm trong dấu nháy cong
number-curly-quotes-help = hãy bỏ đi, hoặc dùng nháy thẳng: "…"
number-too-long = `{ $text }` có nhiều chữ số hơn mức giữ được chính xác (28)
number-backwards = `{ $text }` bắt đầu bằng số lớn hơn
number-zero-denominator = `{ $text }` có mẫu số bằng không
unit-mismatch = `{ $found }` không phải đơn vị của chỉ số, vốn là `{ $unit }`
unit-mismatch-help = hãy ghi đúng đơn vị của chỉ số, danh từ của nó, hoặc không ghi
value-of-a-milestone = mốc công việc không có giá trị như `{ $text }`, chỉ có `status`
status-of-a-milestone = `{ $word }` là trạng thái của mốc công việc, còn chỉ số này thì không phải
fraction-of-a-count = `{ $text }` không phải số nguyên của thứ được đếm
setting-format = `{ $text }` không viết đúng cách ghi thiết lập
setting-format-help = thiết lập luôn dùng dấu chấm thập phân: 0.5
setting-whole = `{ $text }` không phải số nguyên
cell-outside = hàng phải từ 0 đến { $rows }, cột từ 0 đến { $columns }
short-too-long = `{ $text }` dài hơn { $limit } chữ: không vừa một ô trên điện thoại
map-not-xml = đây không phải XML đúng quy cách, hoặc có khai báo kiểu tài liệu (không được đọc)
map-transform = chỗ này dời hình bên trong: hãy lưu bản vẽ với tọa độ tuyệt đối, không dùng `transform`
map-path = `{ $text }` không thể đứng ở đây trong một đường; đọc được đoạn thẳng và các đường cong C, S, Q, T, không đọc cung tròn
map-number = chỗ này không có số nào dùng làm tọa độ được
map-points = bản đồ có hơn { $limit } điểm: hãy làm đơn giản bớt
map-not-json = đây không phải JSON
map-no-features = đây không phải một tập hợp đối tượng (features)
map-geometry = đối tượng thứ { $number } không phải polygon hay multipolygon
map-degrees = đối tượng thứ { $number } có điểm không phải kinh độ, vĩ độ tính bằng độ
map-empty = không hình nào của bản đồ có mã ở `{ $key }`: ghi `key:` để chỉ chỗ có mã
map-unknown-id = không địa phương nào trong thời kỳ của lưới có mã `{ $id }` như một hình trên bản đồ
map-unknown-code = không địa phương nào trong thời kỳ của lưới có mã số `{ $id }` như một hình trên bản đồ
map-unknown-help = gán cho một phần bằng `shape:` trong `also:`, hoặc ghi vào `skip:` của bản đồ
share-format = `{ $text }` không phải một phần như 1/2
rank-format = `{ $text }` không phải thứ hạng như 35 hay 31/63
rank-change-format = `{ $text }` không phải mức thay đổi thứ bậc như +9 hay `tăng 9 bậc`
interval-format = `{ $text }` không phải một khoảng như 81,9–86,5%
change-without-sign = `{ $text }` không nói tăng hay giảm
change-without-sign-help = hãy ghi `+` hay `-`, hoặc `tăng`, `giảm` ở trước
change-signed-twice = `{ $text }` nói hai lần tăng hay giảm
target-needs-operator = `{ $text }` không nói thế nào là đạt, mà chỉ số này không có chiều tốt hơn
target-needs-operator-help = hãy viết "≥ …", "≤ …" hay "= …", trong nháy
target-without-anything = mục tiêu cần có giá trị, thứ hạng, lời văn, hoặc điều tài liệu nói về nó
percent-for-score = { $unit ->
    [points] đây là điểm số nhưng tài liệu in dấu %: `{ $text }`
   *[other] đây là tỷ lệ phần trăm nhưng tài liệu in đơn vị điểm: `{ $text }`
}

## Kỳ và ngày

bad-period = `{ $text }` không phải là một kỳ
bad-period-help = kỳ viết như 2023, 2023-H1, 2023-Q1, 2023-03, 2023-03-16, 2021..2023-06 hay ..2023-06-02
bad-period-backwards = `{ $text }` kết thúc trước khi bắt đầu
missing-period = không nói `{ $indicator }` là của kỳ nào
missing-period-of-many = không nói { $count } số liệu, kể từ `{ $indicator }`, là của kỳ nào
missing-period-help = hãy ghi `period:` ở tài liệu hoặc ở số liệu; tài liệu không in thì ghi kỳ sát nhất kèm `period_inferred: true`
bad-date = `{ $text }` không phải là ngày
bad-date-no-such-day = lịch không có ngày `{ $text }`
bad-date-part-help = ngày viết như 2024-01-28, 2024-01 hay 2024
bad-day-help = ngày viết như 2024-01-28
lifeline-backwards = `{ $id }` kết thúc trước khi bắt đầu
territory-ended = `{ $id }` đã kết thúc ngày { $day }, trước kỳ { $period }
territory-ended-help = từ ngày đó là: { $names }
territory-ended-within = `{ $id }` kết thúc ngày { $day }, giữa kỳ { $period }
territory-ended-within-help = số của thời gian trước đó thì ghi đúng kỳ của nó (`2025-H1`, một tháng, một ngày); số của cả kỳ là của { $names }; ghi id `{ $id }` nếu tài liệu nói về chính nơi đã kết thúc
territory-ended-within-alone-help = số của thời gian trước đó thì ghi đúng kỳ của nó (`2025-H1`, một tháng, một ngày); ghi id `{ $id }` nếu tài liệu nói về chính nơi đã kết thúc
nobody-called-so = cuối kỳ { $period } không nơi nào có tên hay mã `{ $id }`
called-so-are = vào lúc khác là: { $names }
territory-not-begun = `{ $id }` đến ngày { $day } mới có, sau kỳ { $period }
territory-not-begun-help = nếu chính tài liệu cho số của thời gian trước đó, hãy ghi `restated: true`

## Chỉ số tổng hợp

index-bad-file-name = tên tệp `{ $path }` không dùng làm mã chỉ số được
index-other-id = ở đây chỉ số mang mã `{ $id }`, còn tệp tên là `{ $stem }`
index-other-id-help = tên tệp chính là mã: hãy ghi giống nhau, hoặc bỏ `id`
index-territory-twice = `{ $id }` được ghi hai lần ở đây
index-other-level = `{ $id }` không thuộc cấp mà chỉ số đánh giá
index-level-twice = bậc này của cây đã có quy tắc
index-alternative-twice = cách thay thế này đã nêu ở trên
index-cycle = `{ $id }` là một phần của chính nó
index-cycle-help = chỉ số phải gồm những thứ khác: hãy bỏ nó ở đây, hoặc đổi mã của một trong hai
index-twice-help = nếu một chỉ số đứng ở hai chỗ, hãy cho một chỗ `id` riêng
index-in-tree = `{ $id }` là chỉ số tổng hợp, còn cây chỉ gồm các chỉ số thành phần
index-in-tree-help = hãy viết cây của chỉ số ấy vào chỗ mã của nó, thành một trụ cột
weights = trọng số phải lớn hơn 0, không thể là { $weight }
weights-help = thứ không được tính thì bỏ khỏi cây
index-above-zero = `{ $field }` phải lớn hơn 0
index-backwards = `{ $field }` phải đi từ số nhỏ đến số lớn
index-not-taken = `{ $method }` không dùng đến `{ $field }`
index-needs = `{ $field }` cần có `{ $other }` bên cạnh
index-empty = trong `{ $field }` không có gì
index-too-few = `{ $field }` ít nhất là { $least }
index-too-many = `{ $field }` nhiều nhất là { $most }
index-no-regions = `territories.yaml` không có vùng nào
index-labels = có { $labels } nhãn cho { $classes } nhóm
index-cuts = các ngưỡng đi từ nhóm tốt nhất xuống: { $min } không thấp hơn { $above }
index-noise = `noise` nằm giữa 0 và 1: 0.25 là thêm bớt đến một phần tư
index-alternative = không thử được `{ $method }`: `{ $id }` thiếu thứ mà cách này cần
index-no-goalposts = chưa ai nói với `{ $id }` thế nào là kém nhất, thế nào là tốt nhất
index-no-goalposts-help = hãy ghi `goalposts: {"{"}lower: …, upper: …{"}"}` ở đây, hoặc `range` trong định nghĩa của nó
index-goalposts-equal = hai mốc của `{ $id }` bằng nhau: ở giữa không có gì
index-goalposts-order = hai mốc này nói rằng `{ $id }` { $better ->
    [higher] càng thấp càng tốt, trong khi chỗ khác nói càng cao càng tốt
   *[lower] càng cao càng tốt, trong khi chỗ khác nói càng thấp càng tốt
}
index-goalposts-order-help = `lower` là giá trị kém nhất, `upper` là tốt nhất: hãy đổi chỗ, hoặc ghi `better` bên cạnh
index-goalposts-log = lấy lô-ga-rít thì hai mốc phải lớn hơn 0, mà mốc của `{ $id }` thì không
index-no-points = chưa ai nói `{ $id }` được tối đa bao nhiêu điểm
index-no-points-help = hãy ghi `max_points` ở đây, hoặc `scale` trong định nghĩa của nó
index-no-target = `{ $id }` không có mục tiêu để đo khoảng cách
index-no-target-help = hãy ghi `target` ở đây
index-no-direction = chưa ai nói `{ $id }` cao hay thấp thì tốt hơn
index-no-direction-help = hãy ghi `better: higher` hoặc `better: lower` ở đây
index-no-number = `{ $id }` không có con số nào: đơn vị của nó là `{ $unit }`
index-never = `{ $id }` ghi `compares: never`, mà chỉ số tổng hợp là để so sánh
index-per-itself = `{ $id }` sẽ bị chia cho chính nó
index-mean-of-zero = { $method ->
    [geometric] trung bình nhân
   *[harmonic] trung bình điều hòa
} cần các số lớn hơn 0, mà `{ $id }` có thể bằng 0 hoặc âm
index-mean-of-zero-help = hãy chuẩn hóa về khoảng bắt đầu trên 0, như `to: [1, 100]`, hoặc dùng trung bình khác
index-zero-here = giá trị này có thể bằng 0 hoặc âm
index-constant = mọi giá trị của `{ $id }` trong kỳ { $periods } đều bằng nhau: không có thang nào từ thấp nhất đến cao nhất
index-constant-help = hãy bỏ kỳ hay chỉ số ấy, hoặc dùng `goalposts`, vốn không đổi theo số liệu
index-meets-zero = trung bình của `{ $id }` trong kỳ { $periods } gặp số 0 hoặc số âm
index-no-scale = không có đường từ kém nhất đến tốt nhất cho `{ $id }` trong kỳ { $periods }: mục tiêu không vượt giá trị kém nhất, hoặc `panel` nêu một kỳ không có số liệu
index-divided-by-zero = trong kỳ { $periods }, `{ $id }` bị chia cho một số liệu bằng 0
index-divided-by-zero-help = hãy bỏ kỳ ấy, hoặc chọn `per` khác
index-all-missing = không nơi nào có giá trị của `{ $id }` trong kỳ { $periods }
index-single = chỉ một địa phương có giá trị của `{ $id }` trong kỳ { $periods }: không có gì để so
index-of-nothing = không nơi nào có đủ số liệu làm nên chỉ số này
index-of-nothing-in = trong kỳ { $periods } không nơi nào có đủ số liệu làm nên chỉ số này

## Tài liệu và lý do

missing-source = tệp không nói số liệu lấy từ tài liệu nào
missing-source-help = hãy ghi `source:` với ít nhất `title` và `kind`
missing-reason = `{ $indicator }` không có giá trị, cũng không có lý do vì sao không có
missing-reason-help = hãy ghi giá trị, hoặc `missing: not-published` (not-applicable, withheld, not-entered)
accept-without-reason = chấp nhận `{ $check }` thì phải ghi lý do, và lý do được công bố
resolution-twice = việc này được quyết định hai lần
resolution-of-nothing = văn bản này không nêu `{ $indicator }` của địa phương và kỳ đó
resolution-of-nothing-help = các văn bản có nêu: { $names }
unknown-index = không có chỉ số tổng hợp nào mã `{ $id }`
unknown-band-of-change = chỉ số này không có nhóm `{ $id }`
change-of-nothing = mục này không nói điều gì đã thay đổi
change-of-nothing-help = hãy ghi một trong các trường { $names }
change-without-reason = thay đổi phải có lý do, và lý do được công bố
change-without-reason-help = hãy viết một câu: trước đây sai ở đâu, hoặc điều gì đã khác đi; chỉ mục `added` không cần lý do
bad-feed-id = `{ $id }` không phải là mã của nguồn tin
bad-feed-id-help = hãy ghi một thẻ nêu tên miền của bạn và ngày mà tên miền ấy thuộc về bạn: tag:example.org,2026:bang-diem
table-elsewhere = `{ $path }` không nằm cạnh tệp này: bảng được gọi bằng đúng tên tệp
table-role = cột không thể chứa `{ $name }`
table-role-help = cột chứa territory, period, indicator, một cách phân tổ như `level`, hoặc một trường như `value` hay `rank`
table-no-column = bảng không có cột `{ $name }`
table-columns-are = các cột của bảng: { $names }
table-column-unnamed = chưa nói cột `{ $name }` chứa gì
table-column-unnamed-help = ghi tên cột vào `columns`, `indicators` hoặc `skip` của báo cáo
table-column-twice = hai cột cùng tên `{ $name }`
table-column-twice-help = đổi tên một trong hai cột ở dòng đầu bảng
table-lacks = chưa nói cột nào chứa: { $what }
table-row = dòng này có { $found } ô, dòng đầu bảng có { $wanted } ô
table-row-longer-help = ô có chứa dấu ngăn cách, như 98,8 trong bảng ngăn bằng dấu phẩy, phải đặt trong ngoặc kép
table-row-shorter-help = ô trống cũng cần dấu ngăn cách
table-no-territory = chưa nói dòng này về nơi nào
unsafe-url = `{ $url }` không phải địa chỉ mà trang được phép dẫn tới
unsafe-css = `{ $what }` tải thứ gì từ nơi khác, hoặc che giấu điều đó
unsafe-svg = `{ $what }` tự chạy, hoặc tải thứ gì từ nơi khác
unsafe-file-help = hãy bỏ đi: trang chỉ tải tệp của chính trang
asset-link = `{ $path }` là một liên kết: hãy đặt chính tệp đó vào đây
asset-name = `{ $name }` không phải tên tệp dùng được ở đây
asset-name-help = ghi tên một tệp trong content/assets/, không kèm thư mục, có đuôi { $names }
logo-not-png = đây không phải ảnh PNG, hoặc kích thước quá lớn
logo-not-svg = đây không phải ảnh SVG: tệp phải đúng quy cách, không khai báo kiểu tài liệu và mở đầu bằng <svg xmlns="http://www.w3.org/2000/svg">
logo-without-size = ảnh không cho biết kích thước: thêm `viewBox`, hoặc `width` và `height` bằng số vào thẻ <svg>
too-large-footer = lời ở chân trang có { $size } byte, vượt giới hạn { $limit }
no-colour = `{ $text }` không phải màu
no-colour-help = viết sáu chữ số hệ mười sáu trong dấu nháy: "#004f9e"
low-contrast = { $colour } trên nền { $ground } chỉ có độ tương phản { $ratio }:1
low-contrast-help = chữ cần { $least }:1; màu gần nhất đạt mức đó là { $colour }
unsafe-url-help = địa chỉ bắt đầu bằng https://, http:// hay mailto: và không có dấu cách
base-url-help = địa chỉ gốc viết như https://example.org/bang-diem/, không có ? hay #
missing-translation = `{ $what }` chưa được dịch sang: { $languages }

## Số in ra so với phép tính

other-figure-here = số kia ở đây
stated-percent = { $numerator } ÷ { $denominator } = { $computed }{ $more }%, in là { $printed }: { $class ->
    [truncated] bị cắt bớt, không phải làm tròn
    [last-digit] lệch một đơn vị ở chữ số cuối
   *[contradicts] không khớp
}
stated-count = { $numerator } trên { $denominator } là { $computed }{ $more }, in là { $printed }: { $class ->
    [truncated] bị cắt bớt, không phải làm tròn
    [last-digit] lệch một đơn vị ở chữ số cuối
   *[contradicts] không khớp
}
stated-change = { $value } − { $previous } = { $computed }{ $more }, in là `{ $printed }`: { $class ->
    [truncated] bị cắt bớt, không phải làm tròn
    [last-digit] lệch một đơn vị ở chữ số cuối
   *[contradicts] không khớp
}{ $explained ->
    [yes] {"; "}hai giá trị vốn đã làm tròn nên có thể giải thích được (từ { $low } đến { $high })
   *[no] {""}
}
stated-relative-change = từ { $previous } đến { $value } là { $computed }{ $more }%, in là `{ $printed }`: { $class ->
    [truncated] bị cắt bớt, không phải làm tròn
    [last-digit] lệch một đơn vị ở chữ số cuối
   *[contradicts] không khớp
}{ $explained ->
    [yes] {"; "}hai giá trị vốn đã làm tròn nên có thể giải thích được (từ { $low }% đến { $high }%)
   *[no] {""}
}
stated-attainment = { $value } ÷ { $target } = { $computed }{ $more }% mục tiêu, in là { $printed }: { $class ->
    [truncated] bị cắt bớt, không phải làm tròn
    [last-digit] lệch một đơn vị ở chữ số cuối
   *[contradicts] không khớp
}
sources-disagree = { $one } trong `{ $first }`, { $two } trong `{ $second }`: chênh nhau { $spread }{ $verdicts ->
    [same] {"; "}cả hai cho cùng một đánh giá
    [changes] {"; "}đánh giá thay đổi tùy số được dùng
   *[none] {""}
}
verdict-differs = tài liệu kết luận “{ $stated ->
    [met] đạt
    [exceeded] vượt
    [nearly] gần đạt
   *[missed] chưa đạt
}”, còn giá trị và mục tiêu cho ra “{ $computed ->
    [met] đạt
    [exceeded] vượt
    [nearly] gần đạt
   *[missed] chưa đạt
}”
sum-differs = { $terms } = { $sum }, còn số in là { $printed }
out-of-range = { $value } nằm ngoài khoảng { $low } đến { $high }
denominator-moved = trong cùng một tài liệu, `{ $one }` tính trên { $first } còn `{ $two }` tính trên { $other }, dù là một tổng thể{ $count ->
    [2] {""}
   *[other] {" "}(tất cả có { $count } tổng số khác nhau)
}
rank-beyond-total = `{ $text }` là thứ hạng sau cả vị trí cuối
percent-for-points = in `{ $text }` cho mức chênh tính bằng điểm phần trăm

## Trung bình, thứ hạng, chuỗi số và so sánh

stated-mean = ({ $terms }) ÷ { $count } = { $computed }{ $more }, in là { $printed }: { $class ->
    [truncated] bị cắt bớt, không phải làm tròn
    [last-digit] lệch một đơn vị ở chữ số cuối
   *[contradicts] không khớp
}{ $explained ->
    [yes] {"; "}các số thành phần vốn đã làm tròn nên có thể giải thích được (từ { $low } đến { $high })
   *[no] {""}
}
rank-differs-ahead = hạng in ra là `{ $rank }` với { $value }, nhưng trong cùng bảng, cùng tài liệu có { $count } nơi đạt tốt hơn: { $other } được { $number }
rank-differs-behind = hạng in ra là `{ $rank }` với { $value }, nhưng trong cùng bảng, cùng tài liệu có { $count } nơi đạt kém hơn: { $other } được { $number }
rank-differs-pair = hạng in ra là `{ $rank }` với { $value }, nhưng { $other } ở hạng `{ $place }` lại đạt tốt hơn, được { $number }
implausible-jump = từ { $previous } ({ $since }) sang { $value } ({ $period }) chênh { $step }; trong { $count } kỳ trước đó, mức chênh thường thấy (trung vị) chỉ là { $median }
not-comparable = { $count } địa phương có số liệu, nhưng { $why ->
    [periods] không có hai nơi nào cùng kỳ
    [kinds] không có hai nơi nào cùng loại kỳ
    [parts] không có hai nơi nào nói về cùng một phần
   *[levels] không có hai nơi nào cùng cấp
}: { $figures }{ $more }
not-comparable-help = nếu không bao giờ so sánh được, hãy ghi `compares: never` ở chỉ số

## Việc giữ gìn nội dung

future-date = `{ $field }: { $date }` là sau hôm nay, { $today }
future-period = có số liệu của kỳ { $period }, mà kỳ này chưa tới: hôm nay là { $today }
old-data = số liệu mới nhất là của kỳ { $period }: đã cũ quá { $months } tháng
dead-end-indicator = không số liệu nào dùng `{ $id }`, cũng không định nghĩa nào khác nhắc tới
dead-end-source = tài liệu không có số liệu nào
quote-without-number = trong câu trích dẫn không có `{ $texts }`
quote-without-number-help = hãy so cả hai với tài liệu; thêm câu có con số ấy: `quote:` có thể là một danh sách
no-quote = `{ $indicator }` không có trích dẫn
no-quote-at-all = cả { $count } số liệu của tài liệu đều không có trích dẫn
no-quote-several = { $count } trong { $of } số liệu của tài liệu không có trích dẫn, ở { $rows ->
    [1] dòng
   *[other] các dòng
} { $lines }
no-quote-help = hãy chép vào `quote:` nguyên văn câu trong tài liệu có số liệu ấy
period-inferred = { $count ->
    [1] kỳ của số liệu này
   *[other] kỳ của { $count } số liệu
}, { $period }, không được in ra mà do suy ra
needless-accept = ở đây không có phát hiện `{ $check }` nào để chấp nhận
needless-accept-help = hãy xóa đi: giữ lại thì lần sai sau cùng loại sẽ bị che mất
lifeline-no-successor = `{ $id }` kết thúc ngày { $day } mà không nêu nơi kế tiếp, trong khi nơi khác cùng cấp có nêu
lifeline-no-predecessor = `{ $id }` bắt đầu ngày { $day } mà không kế tiếp nơi nào, trong khi nơi khác cùng cấp có
lifeline-no-end = `{ $id }` có nơi kế tiếp là `{ $other }`; những nơi khác nhập vào đó đã kết thúc, còn nơi này thì chưa
lifeline-gap = `{ $id }` kết thúc ngày { $day }, còn nơi kế tiếp là `{ $other }` bắt đầu ngày { $begins }
lifeline-successor-ended = `{ $id }` kết thúc ngày { $day }, còn nơi kế tiếp là `{ $other }` đã kết thúc từ ngày { $gone }
lifeline-other-level = nơi kế tiếp của `{ $id }` là `{ $other }`, thuộc cấp khác
lifeline-parent = `{ $id }` vẫn còn, trong khi `{ $other }` chứa nó đã kết thúc ngày { $day }
lifeline-region = `{ $id }` vẫn còn, trong khi vùng cuối cùng của nó, `{ $other }`, đã kết thúc ngày { $day }
lifeline-parent-later = `{ $id }` đã có trước khi `{ $other }` chứa nó bắt đầu ngày { $day }
lifeline-region-later = `{ $id }` đã có trước khi vùng đầu tiên của nó, `{ $other }`, bắt đầu ngày { $day }
lifeline-region-apart = `{ $id }` và vùng `{ $other }` của nó không lúc nào cùng tồn tại
lifeline-grid-apart = `{ $id }` có ô trên `{ $other }`, bản đồ của thời kỳ khác
lifeline-name-apart = `{ $id }` thôi mang tên cũ “{ $name }” ngày { $day }, ngoài thời gian nó tồn tại
lifeline-circle = nơi kế tiếp của `{ $id }` lại là chính nó, trực tiếp hoặc qua nơi khác
lifeline-no-act = `{ $id }` có nơi kế tiếp mà cả hai bên không nêu văn bản (`basis`), trong khi nơi khác cùng cấp có nêu
lifeline-same-name = `{ $id }` và `{ $other }` cùng lúc mang một tên “{ $name }”
lifeline-same-code = `{ $id }` và `{ $other }` cùng lúc mang một mã `{ $name }`
other-territory-here = địa phương kia ở đây
